/**
 * What a municipality's administrators set, per subject: its own words, and later others. Rows that say who and when:
 * a version never changes, and publishing one is a row too, also when it is an earlier one (no version: how the site
 * was made). The publication with the highest number holds. Every running process is told, with the tenant's id.
 *
 * A code of conduct says whether people are asked again: not when only its wording differs.
 */
export const setting = {
  name: "0016-setting",
  sql: `
create table "__tenant__".setting_version (
  topic text not null check (topic ~ '^[a-z]+(-[a-z]+)*$' and length(topic) <= 40),
  number integer not null check (number > 0),
  settings jsonb not null,
  note text not null default '' check (length(note) <= 200),
  written_by uuid not null,
  written_at timestamptz not null,
  primary key (topic, number)
);

create table "__tenant__".setting_publication (
  topic text not null,
  number integer not null check (number > 0),
  id uuid not null unique,
  version integer,
  published_by uuid not null,
  published_at timestamptz not null,
  primary key (topic, number),
  foreign key (topic, version) references "__tenant__".setting_version (topic, number)
);
create trigger tell_of_settings after insert on "__tenant__".setting_publication
  for each statement execute function "__tenant__".tell_of_settings();

alter table "__tenant__".code_of_conduct add column asks_again boolean not null default true;
`,
} as const;
