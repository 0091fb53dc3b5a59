/**
 * Who looked at whose contact or special data. Rows are facts: the tenant's role adds and reads them. What has had its
 * term goes through `remove_old_looks`, which holds to the terms and to the clock of the database whatever it is
 * told: nobody who works with the tenant's role can make a recent look disappear.
 */
export const accessLog = {
  name: "0002-access-log",
  sql: `
create table "__tenant__".access_event (
  id uuid primary key,
  at timestamptz not null,
  viewer_id uuid,
  viewer_kind text not null check (viewer_kind in ('coordinator','broker','helper','asker','system')),
  subject_id uuid,
  record_kind text not null check (record_kind in ('person','request','match','invitation','call-note','message','report')),
  record_id uuid,
  fields text[] not null check (cardinality(fields) > 0),
  purpose text not null,
  rules text[] not null,
  reason text,
  channel text not null check (channel in ('web','phone','print','mail','api')),
  level text not null check (level in ('normal','sensitive'))
);
create index access_event_by_subject on "__tenant__".access_event (subject_id, at desc, id desc);
create index access_event_by_viewer on "__tenant__".access_event (viewer_id, at desc);
create index access_event_by_age on "__tenant__".access_event (level, at);

create function "__tenant__".remove_old_looks(until timestamptz) returns integer
language sql security definer set search_path = '' as $$
  with old as (
    delete from "__tenant__".access_event
    where (level = 'normal' and at <= least(until, now()) - interval '2 years')
       or (level = 'sensitive' and at <= least(until, now()) - interval '5 years')
    returning 1
  )
  select count(*)::int from old
$$;
`,
} as const;
