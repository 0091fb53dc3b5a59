/** Which tenants there are, where they live, by which host they are found. */
export const catalog = {
  name: "0001-catalog",
  sql: `
create table platform.cell (
  id text primary key,
  state text not null default 'open' check (state in ('open','full','closed')),
  max_tenants integer not null default 500 check (max_tenants between 1 and 1000)
);
insert into platform.cell (id) values ('main');

create table platform.tenant (
  id text primary key check (id ~ '^[a-z0-9]{12}$'),
  name text not null,
  municipality_code text not null,
  state text not null check (state in ('preparing','live','suspended')),
  cell_id text not null references platform.cell(id),
  schema_version integer not null default 0,
  created_at timestamptz not null default now()
);
create index tenant_by_version on platform.tenant (schema_version);

create table platform.tenant_host (
  host text primary key check (host = lower(host) and host !~ '[:/ ]'),
  tenant_id text not null references platform.tenant(id) on delete cascade,
  is_primary boolean not null default false
);
create unique index tenant_host_one_primary on platform.tenant_host (tenant_id) where is_primary;

create table platform.tenant_postcode (
  postcode text not null,
  tenant_id text not null references platform.tenant(id) on delete cascade,
  primary key (postcode, tenant_id)
);

create function platform.tell_of_change() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  perform pg_notify('platform_changed', tg_table_name);
  return null;
end $$;

create trigger tell_of_change after insert or update or delete on platform.tenant
  for each statement execute function platform.tell_of_change();
create trigger tell_of_change after insert or update or delete on platform.tenant_host
  for each statement execute function platform.tell_of_change();
create trigger tell_of_change after insert or update or delete on platform.tenant_postcode
  for each statement execute function platform.tell_of_change();
`,
} as const;
