/** Who had a turn in a rota that ends hears of it: by mail, or from the desk for who has no e-mail. */
export const rotaEndedCall = {
  name: "0036-rota-ended-call",
  sql: `
alter table "__tenant__".call_task drop constraint call_task_kind_check;
alter table "__tenant__".call_task add constraint call_task_kind_check
  check (kind in ('consent-disputed','account-unused','promise-letter','rota-ended'));
alter table "__tenant__".call_task add column subject_id uuid;
drop index "__tenant__".call_task_open;
create unique index call_task_open on "__tenant__".call_task (person_id, kind, subject_id)
  nulls not distinct where done_at is null;
`,
} as const;
