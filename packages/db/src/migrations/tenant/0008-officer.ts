/**
 * The data protection officer (functionaris gegevensbescherming). Whoever watches over those who look does not look
 * themselves: the role does not go together with one that works with the data (GDPR art. 38(6)). The person's row is
 * locked, so that two roles that are given at the same moment see each other.
 */
export const officer = {
  name: "0008-officer",
  sql: `
alter table "__tenant__".person_role drop constraint person_role_role_check;
alter table "__tenant__".person_role add constraint person_role_role_check
  check (role in ('resident','coordinator','broker','administrator','data-protection-officer'));

create function "__tenant__".keep_officer_apart() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  roles text[];
begin
  perform from "__tenant__".person where id = new.person_id for no key update;
  select array_agg(role) into roles from "__tenant__".person_role where person_id = new.person_id;
  if 'data-protection-officer' = any(roles) and roles && array['coordinator','broker','administrator'] then
    raise exception 'an officer does not work with the data' using errcode = 'check_violation';
  end if;
  return null;
end $$;

create trigger person_role_officer_apart after insert or update on "__tenant__".person_role
  for each row execute function "__tenant__".keep_officer_apart();
`,
} as const;
