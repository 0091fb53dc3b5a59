import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { openPlatform, type PlatformDb } from "@omzien/db";
import { listCells } from "@omzien/tenancy";
import { eraseAgain } from "../erase-again.ts";
import { withInstallation } from "../installation.ts";
import type { OpenDatabase } from "../start/open-database.ts";
import { StartFault } from "../start-fault.ts";

/** One erased person: tenant, id, instant. */
const line = /^([a-z0-9]{12}) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}) (\d{4}-\d{2}-\d{2}T[\d:.]+Z)$/;

/** Everybody who was erased, a line each, oldest first: to be kept where the backups are not. */
export async function listErasures(database: OpenDatabase): Promise<string[]> {
  const platform = openPlatform({ url: database.url, connections: 1 });
  try {
    const lines = new Set<string>();
    for (const cell of await cellsOf(platform)) {
      const rows = await cell.kysely
        .selectFrom("erasure")
        .select(["tenant_id", "person_id", "erased_at"])
        .execute();
      for (const row of rows) lines.add(`${row.tenant_id} ${row.person_id} ${row.erased_at.toISOString()}`);
    }
    // Who moved to another cell is on the list of both.
    return [...lines].toSorted(byInstant);
  } finally {
    await platform.close();
  }
}

/**
 * Erases again whoever a backup put back. With a list that was kept apart also those whom the catalog itself forgot,
 * because it was put back too.
 *
 * @param list path of what `erasures list` printed.
 * @returns what was done, in lines.
 * @throws StartFault naming the first line that is not one of such a list; then nothing was done.
 */
export async function replayList(database: OpenDatabase, list?: string): Promise<string[]> {
  const kept = list === undefined ? [] : readLines(await readFile(list, "utf8"), basename(list));
  return withInstallation(database, async (installation) => {
    for (const cell of await cellsOf(installation.platform)) await addToList(cell, kept);
    const back = await eraseAgain(installation);
    if (back.length === 0) return ["Nobody had come back; nothing changed."];
    return back.map(
      ({ name, erased }) => `${name}: ${erased} ${erased === 1 ? "person" : "people"} erased again.`,
    );
  });
}

interface ErasureRow {
  tenant_id: string;
  person_id: string;
  erased_at: Date;
}

/** Rows of a list that was kept apart. @throws StartFault with the number of the first line that is none. */
export function readLines(text: string, file: string): ErasureRow[] {
  const lines = text.split(/\r?\n/);
  return lines.flatMap((content, index) => {
    if (content.trim() === "") return [];
    const [, tenant, person, at] = line.exec(content.trim()) ?? [];
    if (tenant === undefined || person === undefined || at === undefined || Number.isNaN(Date.parse(at))) {
      throw new StartFault(`${file}, line ${index + 1} is not a line of erasures list. Nothing was done.`);
    }
    return [{ tenant_id: tenant, person_id: person, erased_at: new Date(at) }];
  });
}

const instantOf = (listed: string) => listed.slice(listed.lastIndexOf(" ") + 1);

function byInstant(one: string, other: string): number {
  return instantOf(one).localeCompare(instantOf(other)) || one.localeCompare(other);
}

async function cellsOf(platform: PlatformDb): Promise<PlatformDb[]> {
  return (await listCells(platform)).map(({ address }) => platform.at(address));
}

export async function addToList(platform: PlatformDb, rows: readonly ErasureRow[]): Promise<void> {
  const atOnce = 1000;
  for (let start = 0; start < rows.length; start += atOnce) {
    await platform.kysely
      .insertInto("erasure")
      .values(rows.slice(start, start + atOnce))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}
