import { openPlatform } from "@omzien/db";
import {
  type Certificate,
  destroyDue,
  type FilePort,
  fillSpares,
  type Reaped,
  reap,
  removeOldSpares,
} from "@omzien/tenancy";
import type { OpenDatabase } from "../start/open-database.ts";

/**
 * Does what an installation needs done once a day: destroys municipalities whose grace is over, removes what nobody
 * wants, and makes spare municipalities so that a new one is ready at once. Running it again changes nothing.
 *
 * @param files all that lies outside the database.
 * @returns what was done, a line each.
 */
export async function tend(database: OpenDatabase, files: FilePort): Promise<string[]> {
  const platform = openPlatform({ url: database.url, statementTimeoutMs: 0 });
  try {
    const destroyed = await destroyDue(platform, { files });
    const reaped = await reap(platform);
    const made = await fillSpares(platform, { logins: namesOf(database) });
    return tendedInWords({ destroyed, reaped, made });
  } finally {
    await platform.close();
  }
}

/** Puts spares of this version in the place of older ones. @returns what was done, in one line. */
export async function renewSpares(database: OpenDatabase): Promise<string> {
  const platform = openPlatform({ url: database.url, statementTimeoutMs: 0 });
  try {
    const removed = await removeOldSpares(platform);
    const made = await fillSpares(platform, { logins: namesOf(database) });
    return `${removed} of an older version removed, ${made} made`;
  } finally {
    await platform.close();
  }
}

/** What was removed and made; one line when nothing had to be done. */
export function tendedInWords(tended: {
  destroyed: readonly Certificate[];
  reaped: Reaped;
  made: number;
}): string[] {
  const { destroyed, made } = tended;
  const { spares, abandoned, orphans } = tended.reaped;
  const lines = [
    ...destroyed.map(
      ({ content, sha256 }) => `${content.tenant.name} was destroyed; its certificate is ${sha256}.`,
    ),
    ...(spares > 0 ? [`${spares} spare municipalities of an older version were removed.`] : []),
    ...abandoned.map((id) => `${id} was never finished; nobody went on with it, and it was removed.`),
    ...orphans.map((schema) => `Schema ${schema} belongs to no municipality; look whether it may go.`),
    ...(made > 0 ? [`${made} spare municipalities were made.`] : []),
  ];
  return lines.length > 0 ? lines : ["There was nothing to do."];
}

function namesOf({ logins: { app, worker } }: OpenDatabase): { app: string; worker: string } {
  return { app: app.name, worker: worker.name };
}
