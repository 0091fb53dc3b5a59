import { setTimeout as pause } from "node:timers/promises";
import { type Cells, DatabaseUnavailableError, parseTenantId, type PlatformDb, tenantDb } from "@omzien/db";
import type { Catalog } from "../catalog.ts";
import { lastWords } from "./fleet.ts";
import type { TwoCells } from "./two-cells.ts";

/** What a visitor found who asked for every municipality, again and again. */
export interface Probed {
  asked: number;
  served: number;
  /** Hosts that were served and were not whole, or should not be there any more. */
  faults: string[];
}

/**
 * Asks for all hosts without end, as visitors do: whoever is served must have the last of what is written before a
 * site opens, and nobody who leaves may be served.
 *
 * @returns stops when everybody was asked for, and says what was found.
 */
export function startProbing(
  { cells, catalog }: { cells: Cells; catalog: Catalog },
  hosts: { every: readonly string[]; leaving: ReadonlySet<string> },
): () => Promise<Probed> {
  const probed: Probed = { asked: 0, served: 0, faults: [] };
  let isOver = false;
  const probe = async () => {
    do {
      for (const host of hosts.every) await askFor({ cells, catalog }, host, hosts.leaving, probed);
      await pause(10);
    } while (!isOver);
  };
  const probing = probe();
  return async () => {
    isOver = true;
    await probing;
    return probed;
  };
}

async function askFor(
  { cells, catalog }: { cells: Cells; catalog: Catalog },
  host: string,
  leaving: ReadonlySet<string>,
  probed: Probed,
): Promise<void> {
  probed.asked++;
  const tenant = await catalog.byHost(host);
  if (tenant === undefined) return;
  probed.served++;
  if (leaving.has(host)) {
    probed.faults.push(`${host} leaves and is served`);
    return;
  }
  try {
    const db = tenantDb(await cells.at(tenant.cellAddress ?? null), tenant.id);
    const marks = await db.kysely
      .selectFrom("rate_limit")
      .select("key")
      .where("key", "=", lastWords)
      .execute();
    if (marks.length !== 1) probed.faults.push(`${host} is served half made`);
  } catch (error) {
    // For a moment nobody is served while a municipality changes cells: that is said, not hidden.
    if (!(error instanceof DatabaseUnavailableError)) probed.faults.push(`${host}: ${String(error)}`);
  }
}

/** What may be there of a tenant, in either cell, as it should be in the end. */
export interface Expected {
  /** Tenants by the cell that they live in. */
  main: ReadonlySet<string>;
  second: ReadonlySet<string>;
}

/** All that is there beside what should be, and all that should be there and is not; nothing when all converged. */
export async function findRemains(two: TwoCells, expected: Expected): Promise<string[]> {
  const faults = [
    ...(await differences("main", two.main, expected.main)),
    ...(await differences("second", two.second, expected.second)),
  ];
  const every = new Set([...expected.main, ...expected.second]);
  const rows = await two.admin.transaction((tx) =>
    tx.rows(
      `select 'tenant' as what, id as tenant from platform.tenant where state = 'live'
       union all select 'tenant that is ' || state, id from platform.tenant where state <> 'live'
       union all select 'host', tenant_id from platform.tenant_host
       union all select 'postcode', tenant_id from platform.tenant_postcode
       union all select 'open ' || kind, tenant_id from platform.tenant_operation
         where finished_at is null and given_up_at is null`,
    ),
  );
  for (const { what, tenant } of rows) {
    const isFine = every.has(String(tenant)) && (what === "tenant" || what === "host");
    if (!isFine) faults.push(`${String(what)} of ${String(tenant)}`);
  }
  const count = (wanted: string) => rows.filter(({ what }) => what === wanted).length;
  if (count("tenant") !== every.size || count("host") !== every.size) faults.push("a tenant or host too few");
  return faults;
}

/** Schemas and roles of a cell against the tenants that live there, and everything that a move leaves lying about. */
async function differences(name: string, cell: PlatformDb, expected: ReadonlySet<string>): Promise<string[]> {
  const rows = await cell.transaction((tx) =>
    tx.rows(
      `select nspname::text as name, substr(nspname, 3) as tenant from pg_namespace where nspname ~ '^t_[a-z0-9]{12}$'
       union all select rolname::text, substr(rolname, 3) from pg_roles where rolname ~ '^r_[a-z0-9]{12}$'
       union all select 'publication ' || pubname, null from pg_publication
       union all select 'slot ' || slot_name, null from pg_replication_slots
       union all select 'subscription ' || subname, null from pg_subscription
       union all select 'login ' || rolname, null from pg_roles where rolname like 'omzien_move_%'
       union all select 'fence on ' || tgrelid::regclass, null from pg_trigger where tgname = 'omzien_moving'`,
    ),
  );
  const faults = rows
    .filter(({ tenant }) => typeof tenant !== "string" || !expected.has(tenant))
    .map((row) => `${name}: ${String(row["name"])} is left over`);
  const present = new Set(rows.map((row) => String(row["name"])));
  for (const id of [...expected].map(parseTenantId)) {
    for (const wanted of [`t_${id}`, `r_${id}`])
      if (!present.has(wanted)) faults.push(`${name}: ${wanted} is missing`);
  }
  return faults;
}
