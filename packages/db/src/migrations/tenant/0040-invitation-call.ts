/**
 * A helper without e-mail is asked by telephone, and either side of a match hears there what others read in a mail: the
 * desk calls, with the invitation or the match as its subject.
 */
export const invitationCall = {
  name: "0040-invitation-call",
  sql: `
alter table "__tenant__".call_task drop constraint call_task_kind_check;
alter table "__tenant__".call_task add constraint call_task_kind_check
  check (kind in ('consent-disputed','account-unused','promise-letter','rota-ended','invitation','match-news'));
create index call_task_about on "__tenant__".call_task (subject_id) where done_at is null;
`,
} as const;
