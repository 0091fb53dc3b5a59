/**
 * What happens to a tenant as a whole, a row per step; tenants made ahead; what remains of one that was destroyed.
 * No operation refers to its tenant: it outlives it.
 */
export const lifecycle = {
  name: "0004-lifecycle",
  sql: `
alter table platform.tenant drop constraint tenant_state_check;
alter table platform.tenant add constraint tenant_state_check
  check (state in ('preparing','live','suspended','leaving'));

create table platform.tenant_operation (
  id bigint generated always as identity primary key,
  tenant_id text not null,
  kind text not null check (kind in ('provision','suspend','resume','delete')),
  who text not null,
  asked_at timestamptz not null default now(),
  due_at timestamptz not null default now(),
  finished_at timestamptz,
  given_up_at timestamptz,
  given_up_by text,
  check ((given_up_at is null) = (given_up_by is null)),
  check (finished_at is null or given_up_at is null)
);
create unique index tenant_operation_one_open on platform.tenant_operation (tenant_id)
  where finished_at is null and given_up_at is null;
create index tenant_operation_of_tenant on platform.tenant_operation (tenant_id, asked_at);

create table platform.tenant_operation_step (
  operation_id bigint not null references platform.tenant_operation(id) on delete cascade,
  step text not null,
  first_started_at timestamptz not null default now(),
  started_at timestamptz not null default now(),
  attempts integer not null default 1,
  finished_at timestamptz,
  fault text,
  fault_at timestamptz,
  primary key (operation_id, step)
);

create table platform.spare_tenant (
  id text primary key check (id ~ '^[a-z0-9]{12}$'),
  cell_id text not null references platform.cell(id),
  schema_version integer not null,
  made_at timestamptz not null default now()
);

create table platform.parked_job (
  job_id bigint primary key,
  tenant_id text not null references platform.tenant(id) on delete cascade,
  run_at timestamptz not null
);
create index parked_job_of_tenant on platform.parked_job (tenant_id);

create table platform.destruction_certificate (
  id bigint generated always as identity primary key,
  tenant_id text not null unique,
  destroyed_at timestamptz not null,
  content jsonb not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$')
);
`,
} as const;
