/**
 * Who stops is reminded of the promise to keep silent: by mail, or by a letter that the desk prints for who has no
 * e-mail; that it waits is a call task. Source: domain model C.9.
 */
export const promiseLetter = {
  name: "0013-promise-letter",
  sql: `
alter table "__tenant__".call_task drop constraint call_task_kind_check;
alter table "__tenant__".call_task add constraint call_task_kind_check
  check (kind in ('consent-disputed','account-unused','promise-letter'));
`,
} as const;
