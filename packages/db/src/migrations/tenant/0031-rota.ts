/**
 * A long request shared out over days: its days, who takes part, what was proposed, and whose turn is when. A turn that
 * changes hands ends, and another begins: who came to have it, when and how stays readable.
 */
export const rota = {
  name: "0031-rota",
  sql: `
create table "__tenant__".rota (
  id uuid primary key,
  help_request_id uuid not null references "__tenant__".help_request(id),
  asker_id uuid not null references "__tenant__".person(id),
  starts_on date not null,
  ends_on date not null,
  starts_at text not null,
  ends_at text not null,
  max_faces smallint check (max_faces between 1 and 12),
  rest_day boolean not null,
  revision integer not null default 0,
  made_at timestamptz not null,
  made_by uuid not null,
  ended_at timestamptz,
  ended_by uuid,
  ended_because text check (ended_because in ('ended','request-ended','over')),
  check (starts_on <= ends_on and starts_at < ends_at),
  check ((ended_at is null) = (ended_because is null))
);
create unique index rota_one_running on "__tenant__".rota (help_request_id) where ended_at is null;
create index rota_by_asker on "__tenant__".rota (asker_id);

create table "__tenant__".rota_day (
  rota_id uuid not null references "__tenant__".rota(id) on delete cascade,
  date date not null,
  needed smallint not null check (needed between 1 and 4),
  primary key (rota_id, date)
);

create table "__tenant__".rota_member (
  id uuid primary key,
  rota_id uuid not null references "__tenant__".rota(id) on delete cascade,
  person_id uuid not null references "__tenant__".person(id),
  asked_at timestamptz not null,
  asked_by uuid,
  joined_at timestamptz,
  availability jsonb not null default '[]'::jsonb,
  max_shifts smallint check (max_shifts between 1 and 28),
  is_named boolean not null default false,
  left_at timestamptz,
  left_by uuid,
  left_because text check (left_because in ('left','stopped','not-asked','kept-apart','erased')),
  unique (rota_id, person_id),
  check ((left_at is null) = (left_because is null))
);
create index rota_member_by_person on "__tenant__".rota_member (person_id);

create table "__tenant__".rota_proposal (
  id uuid primary key,
  rota_id uuid not null references "__tenant__".rota(id) on delete cascade,
  revision integer not null,
  made_at timestamptz not null,
  made_by uuid not null,
  label text not null check (label in ('optimal','best-in-time','greedy')),
  cost integer not null,
  lower_bound integer not null,
  shifts jsonb not null,
  unfilled jsonb not null,
  accepted_at timestamptz,
  accepted_by uuid
);
create index rota_proposal_by_rota on "__tenant__".rota_proposal (rota_id, made_at desc);

create table "__tenant__".rota_shift (
  id uuid primary key,
  rota_id uuid not null,
  date date not null,
  member_id uuid not null references "__tenant__".rota_member(id) on delete cascade,
  given_at timestamptz not null,
  given_by uuid not null,
  given_how text not null check (given_how in ('proposal','taken','swap')),
  reminded_at timestamptz,
  ended_at timestamptz,
  ended_by uuid,
  ended_because text check (ended_because in ('returned','member-left','swap','rota-ended')),
  foreign key (rota_id, date) references "__tenant__".rota_day (rota_id, date) on delete cascade,
  check ((ended_at is null) = (ended_because is null))
);
create unique index rota_shift_running on "__tenant__".rota_shift (rota_id, date, member_id) where ended_at is null;
create index rota_shift_by_member on "__tenant__".rota_shift (member_id);

create table "__tenant__".rota_swap (
  id uuid primary key,
  rota_id uuid not null references "__tenant__".rota(id) on delete cascade,
  shift_id uuid not null references "__tenant__".rota_shift(id) on delete cascade,
  to_member_id uuid not null references "__tenant__".rota_member(id) on delete cascade,
  for_shift_id uuid references "__tenant__".rota_shift(id) on delete cascade,
  proposed_at timestamptz not null,
  proposed_by uuid not null,
  answer text check (answer in ('yes','no','taken-back','lapsed')),
  answered_at timestamptz,
  answered_by uuid,
  check ((answer is null) = (answered_at is null))
);
create unique index rota_swap_waiting on "__tenant__".rota_swap (shift_id) where answer is null;
create index rota_swap_by_rota on "__tenant__".rota_swap (rota_id, proposed_at);
create index rota_swap_by_for_shift on "__tenant__".rota_swap (for_shift_id);
`,
} as const;
