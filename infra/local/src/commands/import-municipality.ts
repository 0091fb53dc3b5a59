import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { importTenant, type ImportOptions, PackageRefusedError } from "@omzien/services";
import type { OpenFileStore } from "@omzien/storage";
import { abandonReceiving, TenantRefusedError } from "@omzien/tenancy";
import { openPlatform, type TenantId } from "@omzien/db";
import { type Installation, withInstallation } from "../installation.ts";
import { step } from "../progress.ts";
import type { OpenDatabase } from "../start/open-database.ts";
import { StartFault } from "../start-fault.ts";
import { migrate } from "../steps.ts";
import { addToList, readLines } from "./erasures.ts";
import { jobIn } from "./job-at.ts";
import { tenantAt } from "./tenant-at.ts";

const who = "command line";
const longestMs = 6 * 3_600_000;

export interface PackageToImport {
  /** Absolute path of the folder. */
  from: string;
  host?: string;
  /** What `erasures list` printed where it comes from, after the package was made. */
  list?: string;
}

/**
 * Makes a live site out of the package of another installation, and shows how far it is. The whole package is tried
 * before anything is made; killed, the same again goes on where it was.
 *
 * @returns what was done, in lines.
 * @throws StartFault with file and line when something is wrong with the package, or its id or host is taken here.
 */
export async function importMunicipality(
  database: OpenDatabase,
  store: OpenFileStore,
  { from, host, list }: PackageToImport,
): Promise<string[]> {
  const erased = list === undefined ? [] : readLines(await readFile(list, "utf8"), basename(list));
  await step("Migrating", (say) => migrate(database, say));
  return withInstallation(database, async (installation) => {
    await addToList(installation.platform, erased);
    const imported = await step("Importing", (say) =>
      importTenant({
        ...waysOf(installation, store),
        folder: from,
        ...(host === undefined ? {} : { host }),
        onTable: ({ table, rows }) => say(`${table}: ${rows}`),
        onStep: (name, what) => say(`${name} ${what}`),
      }).catch(asFault),
    );
    return inWords(imported);
  });
}

/**
 * Removes what an import made that was not finished: nothing of it remains.
 *
 * @throws StartFault when no import has this host, or it was finished.
 */
export async function giveUpImport(
  database: OpenDatabase,
  store: OpenFileStore,
  host: string,
): Promise<string> {
  const platform = openPlatform({ url: database.url, statementTimeoutMs: 0 });
  try {
    const { id } = await tenantAt(platform, host);
    if (!(await abandonReceiving(platform, id, who))) {
      throw new StartFault(`No import waits at ${host}; a finished one is left with tenant delete.`);
    }
    await removeAll(store, id);
    return `The import at ${host} was given up; nothing remains of it.`;
  } finally {
    await platform.close();
  }
}

async function removeAll(store: OpenFileStore, tenantId: TenantId): Promise<void> {
  for (const { key } of await store.list(tenantId)) await store.remove(tenantId, key);
}

function waysOf(
  installation: Installation,
  store: OpenFileStore,
): Pick<ImportOptions, "admin" | "logins" | "who" | "filesOf" | "removeFilesOf" | "contextOf" | "longestMs"> {
  const { platform, database } = installation;
  const { app, worker } = database.logins;
  return {
    admin: platform,
    logins: { app: app.name, worker: worker.name },
    who,
    filesOf: (id) => store.of(id),
    removeFilesOf: (id) => removeAll(store, id),
    // A municipality is made in the cell of the catalog.
    contextOf: ({ id, name, host }) =>
      jobIn(installation, { id, name, hosts: [host], cellAddress: null }, "tenant import"),
    longestMs,
  };
}

function inWords(imported: Awaited<ReturnType<typeof importTenant>>): string[] {
  const { manifest } = imported.package;
  const site = `${manifest.tenant.name} (${imported.id}) at ${imported.host}`;
  if (!imported.isNew) return [`${site} was imported from this package before; nothing changed.`];
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
  const waiting = imported.waitingMandates;
  return [
    `${site} is live: ${rows} rows of ${manifest.tables.length} tables and ${manifest.files.length} files.`,
    "All of it was exported again and is what the package says. People sign in anew with their e-mail address.",
    `Did not come along: ${manifest.leftOut.map(({ table }) => table).join(", ")}.`,
    ...(waiting === 0 ? [] : [`${waiting} people were asked to act for somebody, and must be asked again.`]),
  ];
}

function asFault(error: unknown): never {
  if (error instanceof PackageRefusedError) {
    throw new StartFault(`The package is refused, and nothing was made:\n${error.message}`, { cause: error });
  }
  if (error instanceof TenantRefusedError) throw new StartFault(`${error.message}.`, { cause: error });
  throw error;
}
