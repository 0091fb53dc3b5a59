import type { Generated } from "kysely";

/** All of the municipality, made ready to be taken along. */
export interface MunicipalityPackageTable {
  id: string;
  /** Somebody of the municipality; null when it was somebody of the platform. */
  asked_by: string | null;
  /** The address of a platform administrator. */
  asked_by_platform: Generated<string | null>;
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
  downloaded_by: string | null;
  downloaded_by_platform: Generated<string | null>;
  downloaded_at: Date;
}
