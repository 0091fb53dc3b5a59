import type { Generated } from "kysely";

/** All of the municipality, made ready to be taken along. */
export interface MunicipalityPackageTable {
  id: string;
  asked_by: string;
  asked_at: Date;
  tables_done: Generated<number>;
  /** Null: it is being made, or its making was given up. */
  ready_at: Date | null;
  bytes: number | null;
  row_count: number | null;
  file_count: number | null;
  /** Since when it lies nowhere any more. */
  removed_at: Date | null;
}

export interface MunicipalityPackageDownloadTable {
  id: string;
  package_id: string;
  downloaded_by: string;
  downloaded_at: Date;
}
