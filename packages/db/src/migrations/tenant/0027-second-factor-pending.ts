/**
 * Who sets up another app keeps the one that works until the new one has shown a right code: its number waits beside
 * the other. Municipalities from before there was a rule get the one that new ones get: obligatory from now on.
 */
export const secondFactorPending = {
  name: "0027-second-factor-pending",
  sql: `
alter table "__tenant__".second_factor
  add column pending_number integer check (pending_number > 0);

insert into "__tenant__".second_factor_rule (number, obliged_from, set_at, set_by)
select 1, now(), now(), null
where exists (select from "__tenant__".site)
  and not exists (select from "__tenant__".second_factor_rule);
`,
} as const;
