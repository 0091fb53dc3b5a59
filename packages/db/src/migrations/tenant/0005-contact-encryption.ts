/**
 * Contact data are kept sealed. The keys of the tenant lie beside them, themselves wrapped by a key that no database
 * has. Rows of before stay readable (`sealed_with` is null) until they have been sealed in batches.
 */
export const contactEncryption = {
  name: "0005-contact-encryption",
  sql: `
create table "__tenant__".data_key (
  purpose text not null check (purpose in ('seal','index')),
  version integer not null check (version > 0),
  wrapped text not null,
  wrapped_with text not null,
  made_at timestamptz not null default now(),
  retired_at timestamptz,
  primary key (purpose, version)
);

alter table "__tenant__".person_contact
  add column sealed_with integer,
  add column email_index text,
  add column street_index text,
  add column look_up text[] not null default '{}';
create unique index person_contact_by_email on "__tenant__".person_contact (email_index);
create index person_contact_by_look_up on "__tenant__".person_contact using gin (look_up);
`,
} as const;
