/**
 * The mail of the day for the desk: which days had one, so that a day never has two, and who wants none.
 */
export const deskDigest = {
  name: "0030-desk-digest",
  sql: `
create table "__tenant__".desk_digest (
  day date primary key,
  made_at timestamptz not null,
  mails integer not null check (mails >= 0)
);

alter table "__tenant__".person add column digest_off_at timestamptz;
`,
} as const;
