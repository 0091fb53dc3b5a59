import { type Cell, type LaneLimits, openCell, openPlatform, type PlatformDb, urlFor } from "@omzien/db";
import type { OpenDatabase } from "./start/open-database.ts";

/** The two doors of a database: the administrator's, and that of the programs, by which a tenant is reached. */
export type Installation = { platform: PlatformDb; cell: Cell; database: OpenDatabase };

/**
 * Opens both for the time of `work`. The database must have been migrated.
 *
 * @param limits for work that holds a transaction for long.
 */
export async function withInstallation<T>(
  database: OpenDatabase,
  work: (installation: Installation) => Promise<T>,
  limits: Partial<LaneLimits> = {},
): Promise<T> {
  const platform = openPlatform({ url: database.url, statementTimeoutMs: 0 });
  try {
    const url = urlFor(database.url, database.logins.app);
    const cell = await openCell({ url, lanes: 2, overflow: 1, statementTimeoutMs: 60_000, limits });
    try {
      return await work({ platform, cell, database });
    } finally {
      await cell.close();
    }
  } finally {
    await platform.close();
  }
}
