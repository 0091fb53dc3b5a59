import { aboutPeople, type ColumnClass } from "./column-classes.ts";

type Classes = Readonly<Record<string, Readonly<Record<string, ColumnClass>>>>;

export interface Column {
  table: string;
  column: string;
}

/** Columns without a class, and classes without a column; empty when every column is classified. */
export function columnFaults(columns: readonly Column[], classes: Classes): string[] {
  const existing = new Set(columns.map(({ table, column }) => `${table}.${column}`));
  const classified = new Set(
    Object.entries(classes).flatMap(([table, ofTable]) =>
      Object.keys(ofTable).map((column) => `${table}.${column}`),
    ),
  );
  return [
    ...[...existing].filter((name) => !classified.has(name)).map((name) => `${name} has no class`),
    ...[...classified].filter((name) => !existing.has(name)).map((name) => `${name} does not exist`),
  ];
}

/** Columns whose content belongs in somebody's own data and must be gone after erasure. */
export function personalColumns(classes: Classes): Column[] {
  return Object.entries(classes).flatMap(([table, ofTable]) =>
    Object.entries(ofTable)
      .filter(([, columnClass]) => aboutPeople.has(columnClass))
      .map(([column]) => ({ table, column })),
  );
}
