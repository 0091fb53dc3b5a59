/** Who had a turn in a rota that ends hears of it: by mail, or from the desk for who has no e-mail. */
export const rotaEndedCall = {
  name: "0036-rota-ended-call",
  sql: `
alter table "__tenant__".call_task drop constraint call_task_kind_check;
alter table "__tenant__".call_task add constraint call_task_kind_check
  check (kind in ('consent-disputed','account-unused','promise-letter','rota-ended'));
`,
} as const;
