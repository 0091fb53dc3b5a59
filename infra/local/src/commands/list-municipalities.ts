import { openPlatform, type PlatformDb } from "@omzien/db";
import { type ListedTenant, listOpenOperations, listTenants, type OpenOperation } from "@omzien/tenancy";
import type { OpenDatabase } from "../start/open-database.ts";
import { StartFault } from "../start-fault.ts";

/**
 * One line per municipality: id, name, state, version of its tables, cell, hosts, and what is being done to it. What is
 * stuck comes first, then the oldest.
 *
 * @throws StartFault when the database was never migrated.
 */
export async function listMunicipalities(database: OpenDatabase): Promise<string[]> {
  const platform = openPlatform({ url: database.url, connections: 1 });
  try {
    await requireCatalog(platform);
    const tenants = await listTenants(platform);
    const open = await listOpenOperations(platform);
    const lines = tenants.map((tenant) => ({
      isStuck: open.get(tenant.id)?.isStuck === true,
      line: municipalityInWords(tenant, open.get(tenant.id)),
    }));
    return lines
      .toSorted((one, other) => Number(other.isStuck) - Number(one.isStuck))
      .map(({ line }) => line);
  } finally {
    await platform.close();
  }
}

/** One line about one municipality. */
export function municipalityInWords(tenant: ListedTenant, open: OpenOperation | undefined): string {
  const { id, name, municipalityCode, state, schemaVersion, cellId, hosts } = tenant;
  const where = `cell ${cellId}`;
  const facts = [id, name, municipalityCode, state, `version ${schemaVersion}`, where, hosts.join(", ")];
  return (open === undefined ? facts : [...facts, operationInWords(open)]).join("  ");
}

function operationInWords({ kind, dueAt, step, isStuck }: OpenOperation): string {
  const what =
    step !== undefined
      ? `${kind}, step ${step.name}, attempt ${step.attempts}`
      : kind === "delete"
        ? `will be destroyed on ${dueAt.toISOString().slice(0, 10)}`
        : kind;
  const why = step === undefined || step.fault === null ? "" : `: ${step.fault}`;
  return `${isStuck ? "STUCK: " : ""}${what}${why}`;
}

async function requireCatalog(platform: PlatformDb): Promise<void> {
  const question = "select to_regclass('platform.tenant_operation') is not null as is_there";
  const [row] = await platform.transaction((tx) => tx.rows(question));
  if (row?.["is_there"] === true) return;
  throw new StartFault(
    "This database is not of this version yet: npm run omzien -- migrate, or npm start, prepares it.",
  );
}
