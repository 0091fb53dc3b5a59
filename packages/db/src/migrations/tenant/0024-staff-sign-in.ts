/**
 * Colleagues sign in at the municipality's own OpenID Connect provider. The secret is sealed, belongs to one issuer and
 * one client, and is gone once another takes its place. Of an attempt only a hash is kept, until it is used or its ten
 * minutes are over. `site.staff_sign_in_required` follows from the publication that holds; sessions are judged by it.
 */
export const staffSignIn = {
  name: "0024-staff-sign-in",
  sql: `
create table "__tenant__".staff_sign_in_secret (
  id uuid primary key,
  issuer text not null check (issuer <> ''),
  client_id text not null check (client_id <> ''),
  secret text,
  sealed_with integer,
  set_by uuid not null,
  set_at timestamptz not null,
  retired_at timestamptz,
  check ((secret is null) = (sealed_with is null)),
  check ((retired_at is null) = (secret is not null))
);
create unique index staff_sign_in_secret_one on "__tenant__".staff_sign_in_secret (issuer, client_id)
  where retired_at is null;

create table "__tenant__".staff_sign_in_check (
  id uuid primary key,
  issuer text not null check (issuer <> ''),
  client_id text not null check (client_id <> ''),
  finding text not null check (finding <> ''),
  checked_by uuid not null,
  checked_at timestamptz not null
);
create index staff_sign_in_check_by_client on "__tenant__".staff_sign_in_check (issuer, client_id, checked_at desc);

create table "__tenant__".staff_sign_in_attempt (
  id uuid primary key,
  state_hash text not null unique,
  issuer text not null,
  client_id text not null,
  return_to text not null,
  started_at timestamptz not null,
  expires_at timestamptz not null,
  consumed_at timestamptz
);
create index staff_sign_in_attempt_by_instant on "__tenant__".staff_sign_in_attempt (started_at);

create table "__tenant__".staff_account (
  id uuid primary key,
  person_id uuid not null references "__tenant__".person(id) on delete cascade,
  issuer text not null check (issuer <> ''),
  client_id text not null check (client_id <> ''),
  subject text not null check (subject <> ''),
  linked_at timestamptz not null,
  used_at timestamptz not null,
  unique (issuer, client_id, subject),
  unique (person_id, issuer, client_id)
);

alter table "__tenant__".site add column staff_sign_in_required boolean not null default false;
`,
} as const;
