import {
  type Cell,
  type Cells,
  openCells,
  openPlatform,
  type PlatformDb,
  type TenantDb,
  tenantDb,
  type TenantId,
  urlFor,
} from "@omzien/db";
import type { OpenDatabase } from "./start/open-database.ts";

/** The two doors of a database: the administrator's, and that of the programs, by which a tenant is reached. */
export type Installation = {
  platform: PlatformDb;
  /** The one that the catalog is in, where municipalities are made. */
  cell: Cell;
  cells: Cells;
  database: OpenDatabase;
};

/** The database of a municipality, in the cell where it lives. */
export async function databaseOf(
  { cells }: Pick<Installation, "cells">,
  { id, cellAddress }: { id: TenantId; cellAddress: string | null },
): Promise<TenantDb> {
  return tenantDb(await cells.at(cellAddress), id);
}

/** Opens both for the time of `work`. The database must have been migrated. */
export async function withInstallation<T>(
  database: OpenDatabase,
  work: (installation: Installation) => Promise<T>,
): Promise<T> {
  const platform = openPlatform({ url: database.url, statementTimeoutMs: 0 });
  try {
    const url = urlFor(database.url, database.logins.app);
    const cells = await openCells({ url, lanes: 2, overflow: 1, statementTimeoutMs: 60_000 });
    try {
      return await work({ platform, cell: cells.main, cells, database });
    } finally {
      await cells.close();
    }
  } finally {
    await platform.close();
  }
}
