/**
 * Visits of the platform are kept as long as other looks, and go with what was looked at. The tenant's role cannot
 * remove them; through `destroy_support_visits` they go by their term, and never within thirty days by the clock of
 * the database, whatever it is told.
 */
export const supportVisitTerm = {
  name: "0023-support-visit-term",
  sql: `
create function "__tenant__".destroy_support_visits(until timestamptz) returns integer
language sql security definer set search_path = '' as $$
  with old as (
    select id from "__tenant__".support_visit where ends_at <= least(until, now() - interval '30 days')
  ), looks as (
    delete from "__tenant__".support_look where visit_id in (select id from old)
  ), visits as (
    delete from "__tenant__".support_visit where id in (select id from old) returning 1
  )
  select count(*)::int from visits
$$;
`,
} as const;
