/**
 * What happened in the search for helpers, step by step; what a helper changed in an offer when asked; and who is
 * telephoned because help is needed today. Removed with the request or the offer that they are about.
 */
export const searchSteps = {
  name: "0032-search-steps",
  sql: `
create table "__tenant__".search_step (
  id uuid primary key,
  help_request_id uuid not null references "__tenant__".help_request(id) on delete cascade,
  at timestamptz not null,
  kind text not null check (kind in
    ('asked','ring-opened','waits-for-morning','desk-helps','match-made','handed-back','narrowed','widened')),
  by_whom text not null check (by_whom in ('search','asker','desk','helper')),
  by_person_id uuid,
  ring text check (ring in ('neighbourhood','adjoining','municipality')),
  asked integer check (asked > 0),
  until timestamptz,
  check ((asked is not null) = (kind = 'asked')),
  check ((ring is not null) = (kind in ('asked','ring-opened','narrowed','widened'))),
  check ((until is not null) = (kind = 'waits-for-morning')),
  check ((by_person_id is not null) = (by_whom in ('asker','desk')))
);
create index search_step_by_request on "__tenant__".search_step (help_request_id, at);

alter table "__tenant__".help_offer add column not_own_street boolean not null default false;

create table "__tenant__".offer_adjustment (
  id uuid primary key,
  offer_id uuid not null references "__tenant__".help_offer(id) on delete cascade,
  kind text not null check (kind in ('rest','not-this-kind','not-my-street')),
  category_id uuid references "__tenant__".category(id),
  was_favourite boolean,
  rests_until timestamptz,
  was_paused_at timestamptz,
  was_paused_until timestamptz,
  was_not_own_street boolean,
  made_at timestamptz not null,
  made_by uuid not null,
  undone_at timestamptz,
  undone_by uuid,
  check ((category_id is not null) = (kind = 'not-this-kind')),
  check ((was_favourite is not null) = (kind = 'not-this-kind')),
  check ((rests_until is not null) = (kind = 'rest')),
  check (was_paused_at is null or kind = 'rest'),
  check (was_paused_until is null or was_paused_at is not null),
  check ((was_not_own_street is not null) = (kind = 'not-my-street')),
  check ((undone_at is null) = (undone_by is null))
);
create index offer_adjustment_by_offer on "__tenant__".offer_adjustment (offer_id, made_at);

create table "__tenant__".duty_call (
  help_request_id uuid primary key references "__tenant__".help_request(id) on delete cascade,
  raised_at timestamptz not null
);

create table "__tenant__".duty_call_take (
  id uuid primary key,
  help_request_id uuid not null references "__tenant__".duty_call(help_request_id) on delete cascade,
  taken_at timestamptz not null,
  taken_by uuid not null,
  released_at timestamptz
);
create unique index duty_call_taken_once on "__tenant__".duty_call_take (help_request_id) where released_at is null;
`,
} as const;
