/**
 * What the data protection officer leaves behind: that an alarm was looked into, and that a leak was searched out.
 * Both are facts; only the words of a note can be emptied, when whom they are about leaves. Searching the log by
 * instant has an index. Source: domain model C.9; GDPR art. 33(5), 39.
 */
export const oversight = {
  name: "0012-oversight",
  sql: `
create table "__tenant__".look_alarm_review (
  id uuid primary key,
  kind text not null check (kind in ('many-in-hour','many-in-day','outside-area')),
  viewer_id uuid not null,
  began_at timestamptz not null,
  subjects integer not null check (subjects > 0),
  looked_into_by uuid not null,
  looked_into_at timestamptz not null,
  note text not null,
  unique (kind, viewer_id, began_at)
);

create function "__tenant__".keep_look_alarm_review() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if new.note <> '' or (to_jsonb(new) - 'note') is distinct from (to_jsonb(old) - 'note') then
    raise exception 'a look into an alarm is a fact' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger look_alarm_review_is_fact before update on "__tenant__".look_alarm_review
  for each row execute function "__tenant__".keep_look_alarm_review();

create table "__tenant__".breach_inquiry (
  id uuid primary key,
  started_at timestamptz not null,
  started_by uuid not null,
  is_drill boolean not null,
  reference text not null,
  leak jsonb not null,
  people integer not null check (people >= 0),
  took_ms integer not null check (took_ms >= 0),
  check (is_drill or reference <> '')
);
create index breach_inquiry_by_instant on "__tenant__".breach_inquiry (started_at desc, id desc);

create index access_event_by_instant on "__tenant__".access_event (at desc, id desc);
`,
} as const;
