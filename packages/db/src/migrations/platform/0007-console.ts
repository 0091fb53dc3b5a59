/**
 * Who runs the installation, how they sign in to the console, what they did there, and municipalities that are being
 * brought in. No login of the programs that serve municipalities may read any of it.
 */
export const consoleTables = {
  name: "0007-console",
  sql: `
create table platform.administrator (
  id uuid primary key,
  email text not null unique check (email = lower(email)),
  password_hash text not null,
  totp_sealed text not null,
  totp_step bigint not null,
  joined_at timestamptz not null
);

create table platform.administrator_invitation (
  id uuid primary key,
  email text not null check (email = lower(email)),
  token_hash text not null unique,
  totp_sealed text not null,
  made_by text not null,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index administrator_invitation_of on platform.administrator_invitation (email);

create table platform.recovery_code (
  administrator_id uuid not null references platform.administrator(id) on delete cascade,
  code_hash text not null,
  used_at timestamptz,
  primary key (administrator_id, code_hash)
);

create table platform.console_session (
  id uuid primary key,
  token_hash text not null unique,
  administrator_id uuid not null references platform.administrator(id) on delete cascade,
  started_at timestamptz not null,
  used_at timestamptz not null,
  expires_at timestamptz not null
);
create index console_session_of on platform.console_session (administrator_id);

create table platform.console_try (
  id bigint generated always as identity primary key,
  counted_by text not null,
  tried_at timestamptz not null
);
create index console_try_by on platform.console_try (counted_by, tried_at);
create index console_try_at on platform.console_try (tried_at);

create table platform.platform_act (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  who text not null,
  action text not null,
  tenant_id text,
  tenant_name text,
  detail text
);
create index platform_act_of_tenant on platform.platform_act (tenant_id, id);

create table platform.onboarding (
  id uuid primary key,
  began_at timestamptz not null,
  began_by text not null,
  name text not null,
  municipality_code text,
  host text,
  phone text,
  phone_hours text,
  administrator_email text,
  areas text,
  areas_name text,
  areas_report jsonb,
  tenant_id text,
  finished_at timestamptz
);
create unique index onboarding_of_tenant on platform.onboarding (tenant_id);
`,
} as const;
