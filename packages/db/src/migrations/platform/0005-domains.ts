/** Domains that a municipality brings along: how it proves that they are its own, and whether it still can. */
export const domains = {
  name: "0005-domains",
  sql: `
create table platform.tenant_domain (
  host text not null check (host = lower(host) and host !~ '[:/ ]'),
  tenant_id text not null references platform.tenant(id) on delete cascade,
  token text not null,
  state text not null check (state in ('pending','active','lost')),
  added_at timestamptz not null default now(),
  added_by text not null,
  activated_at timestamptz,
  checked_at timestamptz,
  finding text,
  failed_days integer not null default 0,
  failed_on date,
  lost_at timestamptz,
  primary key (host, tenant_id)
);
create unique index tenant_domain_one_active on platform.tenant_domain (host) where state = 'active';
create index tenant_domain_of_tenant on platform.tenant_domain (tenant_id);
`,
} as const;
