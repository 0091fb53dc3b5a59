/**
 * The first tables of a tenant. `"__tenant__"` stands for the tenant's schema.
 * Text + CHECK, never enum types: prepared statements outlive a change of tenant (decisions/0001-tenancy-binding.md).
 * Contact data sit in a table of their own, so that a query for people cannot bring them along by accident.
 */
export const first = {
  name: "0001-first",
  sql: `
create table "__tenant__".site (
  id smallint primary key default 1 check (id = 1),
  name text not null,
  slogan text not null,
  introduction text not null,
  phone text not null,
  phone_hours text not null,
  address text not null default '',
  locale text not null default 'nl' check (locale in ('nl','en')),
  form_of_address text not null default 'je' check (form_of_address in ('je','u')),
  theme jsonb not null,
  rules jsonb not null default '{}'::jsonb,
  matching jsonb not null default '{}'::jsonb,
  updated_at timestamptz not null
);

create table "__tenant__".area (
  id uuid primary key,
  code text not null unique,
  name text not null,
  kind text not null default 'neighbourhood' check (kind in ('neighbourhood','project')),
  municipality_code text not null,
  polygons jsonb not null,
  centroid_x integer not null,
  centroid_y integer not null,
  inhabitants integer check (inhabitants >= 0),
  inhabitants_65 integer check (inhabitants_65 >= 0),
  source text not null,
  valid_from date not null,
  valid_until date
);

create table "__tenant__".area_relation (
  area_id uuid not null references "__tenant__".area(id) on delete cascade,
  other_area_id uuid not null references "__tenant__".area(id) on delete cascade,
  kind text not null check (kind in ('adjoining','twin')),
  primary key (area_id, other_area_id, kind),
  check (area_id <> other_area_id)
);

create table "__tenant__".postcode (
  postcode text primary key check (postcode ~ '^[1-9][0-9]{3}([A-Z]{2})?$'),
  area_id uuid references "__tenant__".area(id) on delete set null,
  place text not null,
  x integer not null,
  y integer not null,
  placement text not null check (placement in ('inside','nearest','manual'))
);

create table "__tenant__".category (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9-]+$'),
  parent_id uuid references "__tenant__".category(id),
  names jsonb not null,
  hints jsonb not null default '{}'::jsonb,
  icon text not null default 'hand-helping',
  weight text not null default 'light' check (weight in ('light','middle','complex')),
  vog_required boolean not null default false,
  position integer not null,
  hidden boolean not null default false
);
create index category_by_parent on "__tenant__".category (parent_id, position);

create table "__tenant__".person (
  id uuid primary key,
  first_name text not null,
  last_name text not null default '',
  pseudonym text not null,
  locale text not null default 'nl' check (locale in ('nl','en')),
  languages text[] not null default '{nl}',
  area_id uuid references "__tenant__".area(id),
  x integer,
  y integer,
  preferred_channel text not null default 'mail' check (preferred_channel in ('mail','phone','post')),
  created_at timestamptz not null,
  created_by uuid,
  blocked_at timestamptz,
  erased_at timestamptz
);

create table "__tenant__".person_contact (
  person_id uuid primary key references "__tenant__".person(id) on delete cascade,
  email text unique,
  email_confirmed_at timestamptz,
  phone text,
  street text,
  house_number text,
  postcode text,
  place text
);
create index person_contact_by_phone on "__tenant__".person_contact (phone) where phone is not null;

create table "__tenant__".person_role (
  person_id uuid not null references "__tenant__".person(id) on delete cascade,
  role text not null check (role in ('resident','coordinator','broker','administrator')),
  granted_at timestamptz not null,
  granted_by uuid,
  primary key (person_id, role)
);

create table "__tenant__".vog_record (
  person_id uuid not null references "__tenant__".person(id) on delete cascade,
  seen_on date not null,
  seen_by uuid not null,
  profile text not null,
  valid_until date not null,
  primary key (person_id, seen_on)
);

create table "__tenant__".code_of_conduct (
  version integer primary key,
  texts jsonb not null,
  published_at timestamptz not null
);

create table "__tenant__".code_of_conduct_acceptance (
  person_id uuid not null references "__tenant__".person(id) on delete cascade,
  version integer not null references "__tenant__".code_of_conduct(version),
  accepted_at timestamptz not null,
  channel text not null check (channel in ('web','phone','paper')),
  primary key (person_id, version)
);

create table "__tenant__".sign_in_request (
  id uuid primary key,
  email text not null,
  link_hash text not null unique,
  attempts smallint not null default 0,
  requested_at timestamptz not null,
  expires_at timestamptz not null,
  consumed_at timestamptz,
  return_to text not null default '/mijn',
  draft jsonb
);
create index sign_in_request_by_email on "__tenant__".sign_in_request (email, requested_at);

create table "__tenant__".session (
  id text primary key,
  tenant_id text not null,
  person_id uuid not null references "__tenant__".person(id) on delete cascade,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  last_seen_at timestamptz not null,
  amr text not null,
  user_agent text not null default ''
);
create index session_by_person on "__tenant__".session (person_id);

create table "__tenant__".rate_limit (
  key text not null,
  window_start timestamptz not null,
  count integer not null,
  primary key (key, window_start)
);

create table "__tenant__".idempotency_key (
  scope text not null,
  key text not null,
  operation text not null,
  body_hash text not null,
  status smallint,
  response jsonb,
  created_at timestamptz not null,
  primary key (scope, key)
);

create table "__tenant__".help_offer (
  id uuid primary key,
  person_id uuid not null references "__tenant__".person(id) on delete cascade,
  introduction text not null default '',
  not_doing text not null default '',
  weight_max text not null check (weight_max in ('light','middle','complex')),
  availability jsonb not null,
  skills text[] not null default '{}',
  travel_mode text not null check (travel_mode in ('walk','bicycle','car')),
  max_distance_meters integer not null check (max_distance_meters between 100 and 100000),
  max_asks_per_month smallint not null check (max_asks_per_month between 1 and 31),
  created_at timestamptz not null,
  updated_at timestamptz not null,
  paused_at timestamptz,
  paused_until timestamptz,
  ended_at timestamptz
);
create unique index help_offer_one_active on "__tenant__".help_offer (person_id) where ended_at is null;

create table "__tenant__".help_offer_category (
  offer_id uuid not null references "__tenant__".help_offer(id) on delete cascade,
  category_id uuid not null references "__tenant__".category(id),
  is_favourite boolean not null default false,
  primary key (offer_id, category_id)
);
create index help_offer_category_by_category on "__tenant__".help_offer_category (category_id, offer_id);

create table "__tenant__".help_request (
  id uuid primary key,
  person_id uuid not null references "__tenant__".person(id) on delete cascade,
  taken_by uuid references "__tenant__".person(id),
  channel text not null check (channel in ('web','phone','walk-in','referral')),
  category_id uuid not null references "__tenant__".category(id),
  description text not null,
  timing jsonb not null,
  ends_on date not null,
  weight text not null check (weight in ('light','middle','complex')),
  urgency text not null default 'normal' check (urgency in ('normal','soon','today')),
  needs text[] not null default '{}',
  languages text[] not null default '{}',
  nearness text not null default 'any' check (nearness in ('near','any','not-my-street','not-my-area')),
  audience text not null default 'municipality' check (audience in ('neighbourhood','adjoining','municipality')),
  area_id uuid references "__tenant__".area(id),
  x integer,
  y integer,
  state text not null check (state in ('triage','open','matched','solved','withdrawn','expired')),
  ring text not null default 'neighbourhood' check (ring in ('neighbourhood','adjoining','municipality')),
  created_at timestamptz not null,
  opened_at timestamptz,
  updated_at timestamptz not null,
  needs_coordinator_at timestamptz
);
create index help_request_by_state on "__tenant__".help_request (state, created_at desc, id desc);
create index help_request_by_person on "__tenant__".help_request (person_id, created_at desc, id desc);

create table "__tenant__".help_request_withdrawal (
  help_request_id uuid primary key references "__tenant__".help_request(id) on delete cascade,
  withdrawn_at timestamptz not null,
  withdrawn_by uuid not null,
  reason text not null default ''
);

create table "__tenant__".help_request_extension (
  id uuid primary key,
  help_request_id uuid not null references "__tenant__".help_request(id) on delete cascade,
  extended_at timestamptz not null,
  extended_by uuid not null,
  old_ends_on date not null,
  new_ends_on date not null
);
create index help_request_extension_by_request on "__tenant__".help_request_extension (help_request_id);

create table "__tenant__".help_request_solution (
  help_request_id uuid primary key references "__tenant__".help_request(id) on delete cascade,
  solved_at timestamptz not null,
  solved_by uuid not null,
  how text not null check (how in ('match','otherwise'))
);

create table "__tenant__".invitation (
  id uuid primary key,
  help_request_id uuid not null references "__tenant__".help_request(id) on delete cascade,
  offer_id uuid not null references "__tenant__".help_offer(id) on delete cascade,
  helper_id uuid not null references "__tenant__".person(id) on delete cascade,
  invited_by uuid references "__tenant__".person(id),
  wave smallint not null,
  ring text not null,
  points integer not null,
  reasons jsonb not null,
  token_hash text not null unique,
  invited_at timestamptz not null,
  expires_at timestamptz not null,
  remind_at timestamptz,
  answer text check (answer in ('yes','no')),
  answered_at timestamptz,
  released_at timestamptz,
  released_because text check (released_because in ('found','withdrawn','expired','stopped','offer-ended')),
  unique (help_request_id, helper_id)
);
create index invitation_by_helper on "__tenant__".invitation (helper_id, invited_at desc);

create table "__tenant__".match (
  id uuid primary key,
  help_request_id uuid not null references "__tenant__".help_request(id) on delete cascade,
  invitation_id uuid not null unique references "__tenant__".invitation(id) on delete cascade,
  asker_id uuid not null references "__tenant__".person(id) on delete cascade,
  helper_id uuid not null references "__tenant__".person(id) on delete cascade,
  made_at timestamptz not null,
  follow_up_on timestamptz not null,
  ended_at timestamptz,
  ended_because text check (ended_because in ('handed-back','stopped','solved','withdrawn','expired'))
);
create unique index match_one_running on "__tenant__".match (help_request_id) where ended_at is null;
create index match_by_request on "__tenant__".match (help_request_id);
create index match_by_helper on "__tenant__".match (helper_id, made_at desc);
create index match_by_asker on "__tenant__".match (asker_id, made_at desc);
create index match_by_follow_up on "__tenant__".match (follow_up_on, id);

create table "__tenant__".match_agreement (
  match_id uuid not null references "__tenant__".match(id) on delete cascade,
  person_id uuid not null references "__tenant__".person(id) on delete cascade,
  agreed_at timestamptz not null,
  primary key (match_id, person_id)
);

create table "__tenant__".match_hand_back (
  match_id uuid primary key references "__tenant__".match(id) on delete cascade,
  handed_back_at timestamptz not null,
  handed_back_by uuid not null
);

create table "__tenant__".match_stop (
  match_id uuid primary key references "__tenant__".match(id) on delete cascade,
  stopped_at timestamptz not null,
  stopped_by uuid not null
);

create table "__tenant__".match_message (
  id uuid primary key,
  match_id uuid not null references "__tenant__".match(id) on delete cascade,
  sender_id uuid not null references "__tenant__".person(id) on delete cascade,
  body text not null,
  sent_at timestamptz not null,
  read_at timestamptz
);
create index match_message_by_match on "__tenant__".match_message (match_id, sent_at);

create table "__tenant__".match_follow_up (
  match_id uuid not null references "__tenant__".match(id) on delete cascade,
  person_id uuid not null references "__tenant__".person(id) on delete cascade,
  asked_at timestamptz,
  answered_at timestamptz,
  outcome text check (outcome in ('good','fair','bad','not-happened')),
  again text check (again in ('yes','no')),
  remark text not null default '',
  channel text check (channel in ('web','phone')),
  recorded_by uuid,
  primary key (match_id, person_id)
);

create table "__tenant__".block (
  person_id uuid not null references "__tenant__".person(id) on delete cascade,
  blocked_id uuid not null references "__tenant__".person(id) on delete cascade,
  blocked_at timestamptz not null,
  cause text not null check (cause in ('again-no','stopped','own-choice')),
  primary key (person_id, blocked_id)
);
create index block_by_blocked on "__tenant__".block (blocked_id);

create table "__tenant__".report (
  id uuid primary key,
  reporter_id uuid references "__tenant__".person(id) on delete set null,
  reporter_contact text not null default '',
  about_match_id uuid references "__tenant__".match(id) on delete set null,
  about_person_id uuid references "__tenant__".person(id) on delete set null,
  page text not null default '',
  text text not null,
  urgency text not null default 'normal' check (urgency in ('normal','now')),
  cause text not null check (cause in ('report','stop')),
  reported_at timestamptz not null,
  closed_at timestamptz,
  closed_by uuid,
  closing_remark text not null default ''
);
create index report_open on "__tenant__".report (reported_at) where closed_at is null;
create index report_by_match on "__tenant__".report (about_match_id);

create table "__tenant__".call_note (
  id uuid primary key,
  person_id uuid references "__tenant__".person(id) on delete set null,
  help_request_id uuid references "__tenant__".help_request(id) on delete cascade,
  match_id uuid references "__tenant__".match(id) on delete cascade,
  report_id uuid references "__tenant__".report(id) on delete cascade,
  written_by uuid not null,
  written_at timestamptz not null,
  text text not null
);
create index call_note_by_person on "__tenant__".call_note (person_id, written_at desc);
create index call_note_by_request on "__tenant__".call_note (help_request_id, written_at desc);
create index call_note_by_match on "__tenant__".call_note (match_id, written_at desc);
create index call_note_by_report on "__tenant__".call_note (report_id, written_at desc);

create table "__tenant__".consent_event (
  id uuid primary key,
  person_id uuid not null,
  purpose text not null,
  match_id uuid,
  status text not null check (status in ('requested','given','refused','withdrawn','expired','renewed','revoked-by-org','invalidated')),
  at timestamptz not null,
  text_version integer not null,
  text_sha256 text not null,
  locale text not null,
  by_person_id uuid not null,
  capacity text not null check (capacity in ('self','staff')),
  evidence text not null check (evidence in ('web','phone','paper')),
  valid_until timestamptz
);
create index consent_event_by_person on "__tenant__".consent_event (person_id, purpose, at);

create table "__tenant__".mail (
  id uuid primary key,
  kind text not null,
  person_id uuid references "__tenant__".person(id) on delete cascade,
  recipient text,
  subject_id uuid,
  facts jsonb not null default '{}'::jsonb,
  queued_at timestamptz not null,
  sent_at timestamptz,
  failed_at timestamptz
);
create index mail_by_person on "__tenant__".mail (person_id, queued_at desc);

create table "__tenant__".erasure (
  person_id uuid primary key references "__tenant__".person(id) on delete cascade,
  requested_at timestamptz not null,
  due_at timestamptz not null,
  cancelled_at timestamptz,
  done_at timestamptz
);

create table "__tenant__".audit_event (
  id uuid primary key,
  at timestamptz not null,
  actor_kind text not null check (actor_kind in ('visitor','member','system')),
  actor_id uuid,
  action text not null,
  subject_id uuid,
  facts jsonb not null default '{}'::jsonb,
  request_id text not null,
  result text not null default 'done'
);
create index audit_event_by_subject on "__tenant__".audit_event (subject_id, at);
create index audit_event_by_actor on "__tenant__".audit_event (actor_id);
`,
} as const;
