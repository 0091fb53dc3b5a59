/** What a package says of itself, in `manifest.json`; written last, so that a package without it is not whole. */
export interface Manifest {
  kind: "omzien tenant package";
  formatVersion: 1;
  /** How many migrations the tables had had. */
  schemaVersion: number;
  /** RFC 3339, in UTC: the instant of the snapshot that every table is of. */
  exportedAt: string;
  tenant: { id: string; name: string; host: string };
  /** In the order of their names. */
  tables: TableFile[];
  leftOut: { table: string; reason: string }[];
}

/** One table: a JSON object a line, in the order of its primary key. */
export interface TableFile {
  table: string;
  /** Relative to the manifest. */
  file: string;
  rows: number;
  /** Of the file's bytes, in hexadecimal. */
  sha256: string;
  /** Sealed values that no key opens any more; they are null in the file. */
  unreadable: number;
}
