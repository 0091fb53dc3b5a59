import type { TenantSchema } from "@omzien/db";

const migrations = [
  { name: "0001-note", sql: 'create table "__tenant__".note (id integer primary key);' },
  {
    name: "0002-words",
    sql: `alter table "__tenant__".note add column words text not null default '';
      create index note_by_words on "__tenant__".note (words);`,
  },
];

/** A small schema of one table, in its first version or its second. */
export function notes(version: 1 | 2): TenantSchema {
  return { migrations: migrations.slice(0, version), appendOnlyTables: ["note"] };
}
