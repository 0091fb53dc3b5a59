/**
 * What one municipality asks another: an envelope without personal data. Here, and not with either of them, so that
 * none ever reads the tables of another; the worker carries, each site only looks at what is to it or from it.
 */
export const envelopes = {
  name: "0012-envelopes",
  sql: `
create table platform.forwarding_rule (
  tenant_id text primary key references platform.tenant(id) on delete cascade,
  sends boolean not null,
  receives boolean not null,
  noted_at timestamptz not null
);

create table platform.envelope (
  reference text primary key check (reference ~ '^[A-Za-z0-9_-]{22}$'),
  from_tenant text not null references platform.tenant(id) on delete cascade,
  to_tenant text not null references platform.tenant(id) on delete cascade,
  content jsonb,
  sent_at timestamptz not null,
  expires_at timestamptz not null,
  taken_back_at timestamptz,
  answer text check (answer in ('have-somebody','have-somebody-other-time','nobody')),
  answered_at timestamptz,
  phone text,
  phone_hours text,
  check (from_tenant <> to_tenant),
  check (content is null or taken_back_at is null),
  check ((answer is null) = (answered_at is null)),
  check ((answer is null) = (phone is null)),
  check ((answer is null) = (phone_hours is null))
);
create index envelope_to on platform.envelope (to_tenant, sent_at);
create index envelope_from on platform.envelope (from_tenant);
create index envelope_expires on platform.envelope (expires_at);
`,
} as const;
