import { queueRole } from "../../roles/logins.ts";

/**
 * Who was erased, outside every tenant's own backup: a backup that is put back brings people back who had gone, and
 * the list says who they are. It holds an id, which leads nowhere but into such a backup, and an instant; it only
 * grows. Whose person it is follows from the role, as with jobs.
 */
export const erasureList = {
  name: "0003-erasure-list",
  sql: `
create table platform.erasure (
  tenant_id text not null check (tenant_id ~ '^[a-z0-9]{12}$'),
  person_id uuid not null,
  erased_at timestamptz not null,
  primary key (tenant_id, person_id)
);

create function platform.only_grows() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  raise exception '%.% only grows', tg_table_schema, tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger only_grows before update or delete on platform.erasure
  for each row execute function platform.only_grows();
create trigger is_never_emptied before truncate on platform.erasure
  for each statement execute function platform.only_grows();

create function platform.own_tenant() returns text
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
  tenant text := substring(current_setting('role') from '^r_([a-z0-9]{12})$');
begin
  if tenant is null then
    raise exception 'the list of erasures needs a tenant''s role' using errcode = 'insufficient_privilege';
  end if;
  return tenant;
end $$;

create function platform.note_erasure(person uuid, at timestamptz) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into platform.erasure (tenant_id, person_id, erased_at) values (platform.own_tenant(), person, at)
    on conflict do nothing;
$$;

create function platform.noted_erasures() returns setof uuid
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select person_id from platform.erasure where tenant_id = platform.own_tenant();
$$;

grant usage on schema platform to ${queueRole};
grant select, insert on platform.erasure to ${queueRole};
alter function platform.note_erasure(uuid, timestamptz) owner to ${queueRole};
alter function platform.noted_erasures() owner to ${queueRole};
`,
} as const;
