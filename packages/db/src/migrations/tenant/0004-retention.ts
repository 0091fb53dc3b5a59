/**
 * What was destroyed because its term was over: rule, term, count and a hash over what it was, never the content.
 * Audit events are facts to the tenant's role; through `destroy_audit_events` they go by their term, and never within
 * thirty days by the clock of the database, whatever it is told. Source: domain model C.7.
 */
export const retention = {
  name: "0004-retention",
  sql: `
create table "__tenant__".destruction (
  id uuid primary key,
  at timestamptz not null,
  rule text not null,
  days integer not null check (days >= 0),
  count integer not null check (count > 0),
  sha256 text not null
);
create index destruction_by_instant on "__tenant__".destruction (at desc);

create function "__tenant__".destroy_audit_events(until timestamptz) returns integer
language sql security definer set search_path = '' as $$
  with old as (
    delete from "__tenant__".audit_event where at <= least(until, now() - interval '30 days') returning 1
  )
  select count(*)::int from old
$$;
`,
} as const;
