/**
 * Backups of a cell, as whatever made them told us when they had succeeded. Nobody else knows: a cell is backed up from
 * outside. No login of the programs that serve municipalities may read it.
 */
export const backup = {
  name: "0009-backup",
  sql: `
create table platform.backup (
  id bigint generated always as identity primary key,
  cell_id text not null references platform.cell(id),
  begun_at timestamptz not null,
  noted_at timestamptz not null
);
create index backup_of_cell on platform.backup (cell_id, begun_at);
`,
} as const;
