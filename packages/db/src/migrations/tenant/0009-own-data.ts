/**
 * What somebody may do with their own data, besides reading and erasing them: put them on hold (GDPR art. 18), say
 * that what the desk wrote down on the telephone is not right, and be asked before an unused account goes. A change
 * of the hold counts as a change of consents: what was prepared before it is not handed over. Source: domain model
 * C.5, C.7.
 */
export const ownData = {
  name: "0009-own-data",
  sql: `
alter table "__tenant__".person
  add column restricted_at timestamptz,
  add column last_active_at timestamptz,
  add column inactive_told_at timestamptz;

create function "__tenant__".bump_epoch_of_person() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into "__tenant__".consent_epoch as known (person_id, epoch) values (new.id, 1)
    on conflict (person_id) do update set epoch = known.epoch + 1;
  return null;
end $$;
create trigger person_put_on_hold after update of restricted_at on "__tenant__".person
  for each row when (old.restricted_at is distinct from new.restricted_at)
  execute function "__tenant__".bump_epoch_of_person();

create table "__tenant__".consent_recording (
  id uuid primary key,
  person_id uuid not null references "__tenant__".person(id) on delete cascade,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  event_ids uuid[] not null check (cardinality(event_ids) > 0),
  token_hash text not null unique,
  answer text check (answer in ('confirmed','disputed')),
  answered_at timestamptz,
  answered_by uuid,
  channel text check (channel in ('web','phone','paper')),
  check ((answer is null) = (answered_at is null)),
  check ((answer is null) = (channel is null))
);
create index consent_recording_by_person on "__tenant__".consent_recording (person_id, recorded_at desc);

create table "__tenant__".call_task (
  id uuid primary key,
  person_id uuid not null references "__tenant__".person(id) on delete cascade,
  kind text not null check (kind in ('consent-disputed','account-unused')),
  created_at timestamptz not null,
  done_at timestamptz,
  done_by uuid,
  check ((done_at is null) = (done_by is null))
);
create unique index call_task_open on "__tenant__".call_task (person_id, kind) where done_at is null;
create index call_task_waiting on "__tenant__".call_task (created_at, id) where done_at is null;
`,
} as const;
