/**
 * Acting for another (domain model C.6): a draft that somebody makes for another, which the person confirms by an own
 * channel; a mandate with what it is for and until when; and who needs a representative, with the basis and a date.
 * What a document said stays on the paper: only that it was seen, on which day, by whom. Why somebody cannot decide
 * for themself is nowhere. Of a birth date only the month in which protection ends is kept, and only until then.
 */
export const representation = {
  name: "0007-representation",
  sql: `
create table "__tenant__".draft_for_another (
  id uuid primary key,
  maker_id uuid references "__tenant__".person(id) on delete set null,
  made_as text not null check (made_as in ('family','carer','parent','practice','staff')),
  category_id uuid not null references "__tenant__".category(id),
  channel text not null check (channel in ('mail','phone','letter')),
  content text,
  sealed_with integer,
  email_index text,
  link_hash text unique,
  code_hash text unique,
  made_at timestamptz not null,
  lapses_at timestamptz not null,
  doubted_at timestamptz,
  person_id uuid references "__tenant__".person(id) on delete set null,
  ended_at timestamptz,
  outcome text check (outcome in ('confirmed','refused','lapsed')),
  ended_through text check (ended_through in ('web','phone','paper')),
  ended_by uuid,
  help_request_id uuid references "__tenant__".help_request(id) on delete set null,
  check (lapses_at > made_at),
  check ((ended_at is null) = (outcome is null)),
  check (ended_at is null or (content is null and email_index is null and link_hash is null and code_hash is null))
);
create index draft_for_another_by_maker on "__tenant__".draft_for_another (maker_id, made_at desc);
create index draft_for_another_waiting on "__tenant__".draft_for_another (lapses_at) where ended_at is null;

create table "__tenant__".mandate (
  id uuid primary key,
  person_id uuid not null references "__tenant__".person(id) on delete cascade,
  representative_id uuid references "__tenant__".person(id) on delete cascade,
  capacity text not null check (capacity in ('guardian','mentor','curator','bewindvoerder','gemachtigde')),
  scope text[] not null check (cardinality(scope) > 0 and scope <@ '{requests,consents}'::text[]),
  made_at timestamptz not null,
  made_by uuid not null,
  link_hash text unique,
  begins_at timestamptz,
  ends_at timestamptz not null,
  document_seen_on date,
  document_seen_by uuid,
  ended_at timestamptz,
  ended_by uuid,
  check (person_id <> representative_id),
  check ((representative_id is null) = (begins_at is null)),
  check ((document_seen_on is null) = (document_seen_by is null)),
  check (capacity = 'gemachtigde' or document_seen_on is not null),
  check (capacity <> 'gemachtigde' or ends_at <= made_at + interval '1 year'),
  check ((ended_at is null) = (ended_by is null))
);
create index mandate_by_person on "__tenant__".mandate (person_id, made_at desc);
create index mandate_by_representative on "__tenant__".mandate (representative_id) where ended_at is null;

create table "__tenant__".representation_need (
  person_id uuid primary key references "__tenant__".person(id) on delete cascade,
  basis text not null check (basis in ('age','court-order','own-wish')),
  noted_on date not null,
  noted_by uuid not null,
  protected_until timestamptz,
  check ((basis = 'age') = (protected_until is not null))
);

alter table "__tenant__".consent_event drop constraint consent_event_capacity_check;
alter table "__tenant__".consent_event add constraint consent_event_capacity_check
  check (capacity in ('self','staff','guardian','mentor','curator','bewindvoerder','gemachtigde'));

alter table "__tenant__".access_event drop constraint access_event_viewer_kind_check;
alter table "__tenant__".access_event add constraint access_event_viewer_kind_check
  check (viewer_kind in ('coordinator','broker','helper','asker','representative','officer','system'));
`,
} as const;
