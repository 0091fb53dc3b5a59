/**
 * How the site was made, per subject that administrators set: kept when something else first holds, because a
 * publication may change what it was read from.
 */
export const settingStart = {
  name: "0021-setting-start",
  sql: `
create table "__tenant__".setting_start (
  topic text primary key check (topic ~ '^[a-z]+(-[a-z]+)*$' and length(topic) <= 40),
  settings jsonb not null
);
`,
} as const;
