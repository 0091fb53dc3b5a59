/**
 * Who of the platform came in for support, why, until when, and what they looked at. The municipality reads it from
 * the moment that it is asked for. A visit is a fact: it can be entered and ended once, and nothing else of it changes.
 */
export const supportVisit = {
  name: "0018-support-visit",
  sql: `
create table "__tenant__".support_visit (
  id uuid primary key,
  who text not null,
  reason text not null check (reason <> ''),
  asked_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > asked_at and ends_at <= asked_at + interval '4 hours'),
  pass_hash text not null unique,
  pass_until timestamptz not null check (pass_until <= ends_at),
  entered_at timestamptz,
  session_hash text unique,
  ended_at timestamptz,
  ended_by text check (ended_by in ('platform','municipality')),
  check ((entered_at is null) = (session_hash is null)),
  check ((ended_at is null) = (ended_by is null))
);
create index support_visit_by_instant on "__tenant__".support_visit (asked_at desc, id desc);

create table "__tenant__".support_look (
  id uuid primary key,
  visit_id uuid not null references "__tenant__".support_visit(id),
  at timestamptz not null,
  what text not null
);
create index support_look_by_visit on "__tenant__".support_look (visit_id, at);

create function "__tenant__".keep_support_visit() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  moments text[] := array['entered_at','session_hash','ended_at','ended_by'];
begin
  if (to_jsonb(new) - moments) is distinct from (to_jsonb(old) - moments)
    or (old.entered_at is not null and (new.entered_at, new.session_hash) is distinct from (old.entered_at, old.session_hash))
    or (old.ended_at is not null and (new.ended_at, new.ended_by) is distinct from (old.ended_at, old.ended_by))
  then
    raise exception 'a visit is a fact' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger support_visit_is_fact before update on "__tenant__".support_visit
  for each row execute function "__tenant__".keep_support_visit();

alter table "__tenant__".audit_event drop constraint audit_event_actor_kind_check;
alter table "__tenant__".audit_event add constraint audit_event_actor_kind_check
  check (actor_kind in ('visitor','member','system','support'));
`,
} as const;
