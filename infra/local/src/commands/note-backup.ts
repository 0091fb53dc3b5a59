import { openPlatform } from "@omzien/db";
import { noteBackup } from "@omzien/tenancy";
import type { OpenDatabase } from "../start/open-database.ts";
import { StartFault } from "../start-fault.ts";

/**
 * Writes down that a cell was backed up, so that the console can say until when its municipalities are safe.
 *
 * @returns what was written down, in one line.
 * @throws StartFault when there is no such cell, or the backup would begin only later.
 */
export async function backupNoted(
  database: OpenDatabase,
  { cell: cellId, begunAt }: { cell: string; begunAt: Date },
): Promise<string> {
  const now = new Date();
  if (begunAt > now) throw new StartFault(`--begun is ${begunAt.toISOString()}; that has yet to come.`);
  const platform = openPlatform({ url: database.url, connections: 1 });
  try {
    if (await noteBackup(platform, { cellId, begunAt, now }))
      return `The backup of cell ${cellId} that began at ${begunAt.toISOString()} is noted.`;
    throw new StartFault(`There is no cell ${cellId}; npm run omzien -- cell list shows them.`);
  } finally {
    await platform.close();
  }
}
