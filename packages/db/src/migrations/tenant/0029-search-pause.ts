/**
 * The desk may stop a request from being searched for by itself, and let it search again; each time is a row. And what
 * does not fit of somebody whom the desk asked all the same, so that they hear it.
 */
export const searchPause = {
  name: "0029-search-pause",
  sql: `
create table "__tenant__".help_request_search_pause (
  id uuid primary key,
  help_request_id uuid not null references "__tenant__".help_request(id) on delete cascade,
  paused_at timestamptz not null,
  paused_by uuid not null,
  resumed_at timestamptz,
  resumed_by uuid,
  check ((resumed_at is null) = (resumed_by is null))
);
create index help_request_search_pause_by_request
  on "__tenant__".help_request_search_pause (help_request_id);
create unique index help_request_search_pause_running
  on "__tenant__".help_request_search_pause (help_request_id) where resumed_at is null;

alter table "__tenant__".invitation add column misfits jsonb not null default '[]';
`,
} as const;
