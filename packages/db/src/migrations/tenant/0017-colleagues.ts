/**
 * Who works for a site: asked by mail, given roles and relieved of them by its administrators, and looked at again
 * each year. Changes and checks are facts. Whoever watches over the data has none of the roles, also not the new ones
 * (GDPR art. 38(6)).
 */
export const colleagues = {
  name: "0017-colleagues",
  sql: `
alter table "__tenant__".person_role drop constraint person_role_role_check;
alter table "__tenant__".person_role add constraint person_role_role_check check (role in (
  'resident','coordinator','broker','street-contact','ambassador','partner','editor','reader','administrator',
  'data-protection-officer'));

create or replace function "__tenant__".keep_officer_apart() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  roles text[];
begin
  perform from "__tenant__".person where id = new.person_id for no key update;
  select array_agg(role) into roles from "__tenant__".person_role where person_id = new.person_id;
  if 'data-protection-officer' = any(roles)
    and cardinality(array_remove(array_remove(roles, 'resident'), 'data-protection-officer')) > 0 then
    raise exception 'an officer does not work with the data' using errcode = 'check_violation';
  end if;
  return null;
end $$;

alter table "__tenant__".access_event drop constraint access_event_viewer_kind_check;
alter table "__tenant__".access_event add constraint access_event_viewer_kind_check check (viewer_kind in
  ('coordinator','broker','helper','asker','representative','officer','administrator','system'));

create table "__tenant__".colleague_invitation (
  id uuid primary key,
  person_id uuid not null references "__tenant__".person(id) on delete cascade,
  roles text[] not null check (cardinality(roles) > 0),
  is_new_person boolean not null,
  made_at timestamptz not null,
  made_by uuid not null,
  sendings integer not null default 1 check (sendings > 0),
  sent_at timestamptz not null,
  link_hash text unique,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  check (accepted_at is null or withdrawn_at is null)
);
create unique index colleague_invitation_one_open on "__tenant__".colleague_invitation (person_id)
  where accepted_at is null and withdrawn_at is null;

create table "__tenant__".role_change (
  id uuid primary key,
  person_id uuid not null references "__tenant__".person(id) on delete cascade,
  role text not null,
  change text not null check (change in ('given','taken')),
  changed_at timestamptz not null,
  changed_by uuid
);
create index role_change_by_instant on "__tenant__".role_change (changed_at desc, id desc);
create index role_change_by_person on "__tenant__".role_change (person_id, changed_at);

create table "__tenant__".role_check (
  id uuid primary key,
  person_id uuid not null references "__tenant__".person(id) on delete cascade,
  role text not null,
  checked_at timestamptz not null,
  checked_by uuid not null
);
create index role_check_by_person on "__tenant__".role_check (person_id, role, checked_at);
`,
} as const;
