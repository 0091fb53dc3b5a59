/**
 * Passkeys of platform administrators, and the files of a municipality that is being brought in. Of a challenge only
 * its hash is kept. `onboarding.areas`, `areas_name` and `areas_report` are read no more; they go in a later version,
 * when no program of before this one runs.
 */
export const passkeysAndFiles = {
  name: "0010-passkeys-and-files",
  sql: `
create table platform.passkey (
  id uuid primary key,
  administrator_id uuid not null references platform.administrator(id) on delete cascade,
  credential_id text not null unique,
  public_key text not null,
  counter bigint not null check (counter >= 0),
  transports text[] not null,
  name text not null,
  added_at timestamptz not null,
  used_at timestamptz
);
create index passkey_of on platform.passkey (administrator_id);

create table platform.passkey_challenge (
  challenge_hash text primary key,
  purpose text not null check (purpose in ('add', 'second-step', 'sign-in')),
  administrator_id uuid references platform.administrator(id) on delete cascade,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  check ((purpose = 'add') = (administrator_id is not null))
);
create index passkey_challenge_until on platform.passkey_challenge (expires_at);

create table platform.onboarding_file (
  onboarding_id uuid not null references platform.onboarding(id) on delete cascade,
  kind text not null check (kind in ('areas', 'inhabitants', 'postcodes')),
  name text not null,
  body bytea not null,
  sent_by text not null,
  sent_at timestamptz not null,
  primary key (onboarding_id, kind)
);
insert into platform.onboarding_file (onboarding_id, kind, name, body, sent_by, sent_at)
select id, 'areas', coalesce(areas_name, 'areas'), pg_catalog.convert_to(areas, 'UTF8'), began_by, began_at
from platform.onboarding where areas is not null;

create table platform.onboarding_preview (
  onboarding_id uuid primary key references platform.onboarding(id) on delete cascade,
  made_at timestamptz not null,
  report jsonb not null,
  map jsonb not null
);

alter table platform.onboarding
  add column modules jsonb,
  add column locale text check (locale in ('nl', 'en')),
  add column form_of_address text check (form_of_address in ('je', 'u'));
`,
} as const;
