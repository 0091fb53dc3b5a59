/**
 * What a municipality shows less than the platform does, and how long it keeps what: by its own administrators, as
 * rows that say who and when. A version of the settings never changes; publishing one is a row too, also when it is
 * an earlier one. The newest publication holds, from its commit. Source: domain model C.4, C.7, C.12.
 */
export const narrowing = {
  name: "0010-narrowing",
  sql: `
create table "__tenant__".disclosure_version (
  number integer primary key check (number > 0),
  settings jsonb not null,
  note text not null default '' check (length(note) <= 500),
  written_by uuid not null,
  written_at timestamptz not null
);

create table "__tenant__".disclosure_publication (
  number integer primary key check (number > 0),
  id uuid not null unique,
  version integer not null references "__tenant__".disclosure_version(number),
  published_by uuid not null,
  published_at timestamptz not null
);

create table "__tenant__".retention_change (
  id uuid primary key,
  kind text not null,
  days_before integer not null check (days_before >= 0),
  days_after integer not null check (days_after >= 0),
  reason text not null default '' check (length(reason) <= 500),
  changed_by uuid not null,
  changed_at timestamptz not null
);
create index retention_change_by_instant on "__tenant__".retention_change (changed_at desc, id desc);
`,
} as const;
