import { exportTenant, FolderTakenError } from "@omzien/services";
import type { OpenFileStore } from "@omzien/storage";
import { withInstallation } from "../installation.ts";
import { step } from "../progress.ts";
import type { OpenDatabase } from "../start/open-database.ts";
import { StartFault } from "../start-fault.ts";
import { jobIn } from "./job-at.ts";
import { tenantAt } from "./tenant-at.ts";

// One snapshot of everything: a transaction may last as long as the largest municipality takes.
const longestMs = 6 * 3_600_000;

/**
 * Writes all that the municipality of a host has into a folder, and shows how far it is.
 *
 * @returns what was done, in lines.
 * @throws StartFault when no municipality has this host, or the folder is there already.
 */
export async function exportMunicipality(
  database: OpenDatabase,
  store: OpenFileStore,
  { host, to }: { host: string; to: string },
): Promise<string[]> {
  return withInstallation(database, async (installation) => {
    const tenant = await tenantAt(installation.platform, host);
    const ctx = await jobIn(installation, tenant, "tenant export");
    const { tables, files, leftOut } = await step(`Exporting ${tenant.name}`, (say) =>
      exportTenant(ctx, {
        folder: to,
        municipalityCode: tenant.municipalityCode,
        files: store.of(tenant.id),
        longestMs,
        onTable: ({ table, rows }) => say(`${table}: ${rows}`),
      }).catch(asFault),
    );
    const rows = tables.reduce((sum, table) => sum + table.rows, 0);
    const unreadable = tables.reduce((sum, table) => sum + table.unreadable, 0);
    return [
      `${tenant.name}: ${rows} rows of ${tables.length} tables and ${files.length} files are in ${to}.`,
      `Left out, with the reason in manifest.json: ${leftOut.map(({ table }) => table).join(", ")}.`,
      ...(unreadable === 0 ? [] : [`${unreadable} values of contact data do not open; they are null.`]),
      "The folder holds everybody's data, readable. Keep it as carefully as the database itself.",
    ];
  });
}

function asFault(error: unknown): never {
  if (!(error instanceof FolderTakenError)) throw error;
  throw new StartFault(`${error.message}; --to must name a folder that is not there yet.`, { cause: error });
}
