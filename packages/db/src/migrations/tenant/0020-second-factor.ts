/**
 * A second step of signing in for who works for a site: codes of an app, and recovery codes for when the telephone is
 * gone. The secret of an app is derived from a key that the database does not have; codes are kept as hashes. From
 * when it is obligatory is a row that says who decided it.
 */
export const secondFactor = {
  name: "0020-second-factor",
  sql: `
create table "__tenant__".second_factor (
  person_id uuid primary key references "__tenant__".person(id) on delete cascade,
  number integer not null check (number > 0),
  step integer not null default 0,
  made_at timestamptz not null,
  confirmed_at timestamptz
);

create table "__tenant__".second_factor_recovery_code (
  person_id uuid not null references "__tenant__".person(id) on delete cascade,
  code_hash text not null,
  used_at timestamptz,
  primary key (person_id, code_hash)
);

create table "__tenant__".second_factor_rule (
  number integer primary key check (number > 0),
  obliged_from timestamptz not null,
  set_at timestamptz not null,
  set_by uuid
);
`,
} as const;
