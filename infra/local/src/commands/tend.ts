import { openPlatform } from "@omzien/db";
import { fillSpares, type Reaped, reap } from "@omzien/tenancy";
import type { OpenDatabase } from "../start/open-database.ts";

/**
 * Does what an installation needs done now and then: removes what nobody wants, and makes spare municipalities so
 * that a new one is ready at once. Running it again changes nothing.
 *
 * @returns what was done, a line each.
 */
export async function tend(database: OpenDatabase): Promise<string[]> {
  const { app, worker } = database.logins;
  const platform = openPlatform({ url: database.url, statementTimeoutMs: 0 });
  try {
    const reaped = await reap(platform);
    const made = await fillSpares(platform, { logins: { app: app.name, worker: worker.name } });
    return tendedInWords(reaped, made);
  } finally {
    await platform.close();
  }
}

/** What was removed and made; one line when nothing had to be done. */
export function tendedInWords({ spares, abandoned, orphans }: Reaped, made: number): string[] {
  const lines = [
    ...(spares > 0 ? [`${spares} spare municipalities of an older version were removed.`] : []),
    ...abandoned.map((id) => `${id} was never finished; nobody went on with it, and it was removed.`),
    ...orphans.map((schema) => `Schema ${schema} belongs to no municipality; look whether it may go.`),
    ...(made > 0 ? [`${made} spare municipalities were made.`] : []),
  ];
  return lines.length > 0 ? lines : ["There was nothing to do."];
}
