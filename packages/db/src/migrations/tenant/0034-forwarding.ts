/**
 * What the desk put before another municipality or a partner, without who asks; what came of it; and what this desk
 * answered to another. The steps of a search can be about elsewhere.
 */
export const forwarding = {
  name: "0034-forwarding",
  sql: `
create table "__tenant__".forwarding (
  id uuid primary key,
  help_request_id uuid not null references "__tenant__".help_request(id) on delete cascade,
  kind text not null check (kind in ('municipality','partner')),
  to_tenant text,
  to_name text not null,
  reference text not null unique check (reference ~ '^[A-Za-z0-9_-]{22}$'),
  content jsonb not null,
  sent_at timestamptz not null,
  sent_by uuid not null,
  expires_at timestamptz not null,
  check ((to_tenant is not null) = (kind = 'municipality'))
);
create index forwarding_by_request on "__tenant__".forwarding (help_request_id, sent_at);

create table "__tenant__".forwarding_recall (
  forwarding_id uuid primary key references "__tenant__".forwarding(id) on delete cascade,
  recalled_at timestamptz not null,
  recalled_by uuid,
  because text not null check (because in ('undone','consent-withdrawn','request-ended','found')),
  told_at timestamptz,
  told_by uuid,
  check ((told_at is null) = (told_by is null))
);
create index forwarding_recall_untold on "__tenant__".forwarding_recall (recalled_at) where told_at is null;

create table "__tenant__".forwarding_answer (
  forwarding_id uuid primary key references "__tenant__".forwarding(id) on delete cascade,
  answer text not null check (answer in ('have-somebody','have-somebody-other-time','nobody')),
  answered_at timestamptz not null,
  phone text not null,
  phone_hours text not null
);

create table "__tenant__".envelope_answer (
  reference text primary key check (reference ~ '^[A-Za-z0-9_-]{22}$'),
  answer text not null check (answer in ('have-somebody','have-somebody-other-time','nobody')),
  answered_at timestamptz not null,
  answered_by uuid not null
);

alter table "__tenant__".search_step add column elsewhere text;
alter table "__tenant__".search_step add column reply text;
alter table "__tenant__".search_step drop constraint search_step_kind_check;
alter table "__tenant__".search_step add constraint search_step_kind_check check (kind in
  ('asked','ring-opened','waits-for-morning','desk-helps','match-made','handed-back','narrowed','widened',
   'forwarded','forward-ended','forward-answered'));
alter table "__tenant__".search_step drop constraint search_step_by_whom_check;
alter table "__tenant__".search_step add constraint search_step_by_whom_check
  check (by_whom in ('search','asker','desk','helper','municipality'));
alter table "__tenant__".search_step add constraint search_step_elsewhere_check
  check ((elsewhere is not null) = (kind in ('forwarded','forward-ended','forward-answered')));
alter table "__tenant__".search_step add constraint search_step_reply_check
  check ((reply is not null) = (kind = 'forward-answered'));
`,
} as const;
