/**
 * More cells than the one that the catalog is in, and tenants that move between them. A cell has this schema too, for
 * its jobs; its catalog stays empty. What refuses writes while a tenant changes its cell says that the database cannot
 * be reached just now (57P03), which everybody understands: nothing was written, try again.
 */
export const cells = {
  name: "0006-cells",
  sql: `
alter table platform.cell add column address text unique check (address ~ '^postgres://[^@/]+/[^/]+$');

alter table platform.tenant_operation drop constraint tenant_operation_kind_check;
alter table platform.tenant_operation add constraint tenant_operation_kind_check
  check (kind in ('provision','suspend','resume','delete','move'));
alter table platform.tenant_operation
  add column from_cell text references platform.cell(id),
  add column to_cell text references platform.cell(id),
  add constraint tenant_operation_move_check check (kind <> 'move' or (from_cell is not null and to_cell is not null));

-- A job is parked where it is, and its tenant is in the catalog.
alter table platform.parked_job drop constraint parked_job_tenant_id_fkey;

create table platform.moved_job (
  tenant_id text not null,
  operation_id bigint not null,
  job_id bigint not null,
  primary key (tenant_id, operation_id, job_id)
);

create function platform.refuse_while_moving() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  raise exception 'this tenant is moving to another cell' using errcode = 'cannot_connect_now';
end $$;
`,
} as const;
