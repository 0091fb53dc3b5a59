/**
 * The mail domain that a municipality sends from, its keys for DKIM, and which mails were not accepted. Only one domain
 * holds at a time; earlier ones stay as rows that say who and when. The private half of a key is sealed, and gone once
 * the key is put away.
 */
export const sender = {
  name: "0022-sender",
  sql: `
create table "__tenant__".sender_domain (
  id uuid primary key,
  host text not null check (host <> ''),
  mailbox text not null check (mailbox <> ''),
  set_by uuid not null,
  set_at timestamptz not null,
  removed_by uuid,
  removed_at timestamptz,
  checked_at timestamptz,
  findings jsonb,
  proven_at timestamptz,
  lapsed_at timestamptz,
  check ((removed_by is null) = (removed_at is null)),
  check (removed_at is null or proven_at is null)
);
create unique index sender_domain_one on "__tenant__".sender_domain ((true)) where removed_at is null;

create table "__tenant__".sender_key (
  id uuid primary key,
  sender_id uuid not null references "__tenant__".sender_domain(id),
  selector text not null unique check (selector ~ '^[a-z0-9-]{1,63}$'),
  public_key text not null,
  private_key text,
  sealed_with integer,
  made_by uuid not null,
  made_at timestamptz not null,
  proven_at timestamptz,
  retired_at timestamptz,
  check ((private_key is null) = (sealed_with is null)),
  check ((retired_at is null) = (private_key is not null))
);
create index sender_key_by_sender on "__tenant__".sender_key (sender_id, made_at desc);

create table "__tenant__".mail_failure (
  mail_id uuid primary key references "__tenant__".mail(id) on delete cascade,
  attempts integer not null check (attempts > 0),
  code text not null,
  first_at timestamptz not null,
  last_at timestamptz not null
);
create index mail_failure_by_instant on "__tenant__".mail_failure (last_at);
`,
} as const;
