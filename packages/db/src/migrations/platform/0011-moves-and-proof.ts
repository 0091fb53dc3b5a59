/**
 * A move can be asked to stop while another process works on it; a session of the console knows when its owner last
 * proved who they are; a municipality that is brought in has a kind of project. The columns that 0010 left for programs
 * of before it go.
 */
export const movesAndProof = {
  name: "0011-moves-and-proof",
  sql: `
alter table platform.tenant_operation
  add column stop_asked_at timestamptz,
  add column stop_asked_by text,
  add constraint tenant_operation_stop check ((stop_asked_at is null) = (stop_asked_by is null));

alter table platform.console_session add column proved_at timestamptz;
update platform.console_session set proved_at = started_at;

alter table platform.onboarding
  add column project_preset text check (project_preset in ('network', 'jobs', 'village', 'charity', 'mutual')),
  drop column areas,
  drop column areas_name,
  drop column areas_report;
`,
} as const;
