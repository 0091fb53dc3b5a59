import { existsSync } from "node:fs";
import { join } from "node:path";
import { openCell, openPlatform, type PlatformDb, parseTenantId, tenantDb } from "@omzien/db";
import { assembleImport, writeImport } from "@omzien/tenancy/import";
import { sql } from "kysely";
import { type BenchDatabase, prepareDatabase } from "../database/prepare-database.ts";
import { progressOf } from "../progress.ts";
import { fillTown, gridOfAreas } from "./fill-town.ts";

/** Which tenant of the database is what; the others are towns of 50,000 offers, so that a million rows lie in all. */
export const large = 1;
export const real = 2;
const others = 17;
const sizes = { large: 100_000, real: 10_000, other: 50_000 };

// Real figures are not part of the project; they are looked for beside it.
const data = join(import.meta.dirname, "../../../../../shared/data");
export const hasRealData = existsSync(join(data, "cbs/buurten-2014.geojson"));

/** One tenant of 100,000 offers, seventeen of 50,000, and the real Utrecht with 10,000; what is there is kept. */
export async function prepareTowns(serverUrl: string): Promise<BenchDatabase> {
  const database = await prepareDatabase(serverUrl, 3 + others, "search");
  const admin = openPlatform({ url: database.adminUrl, connections: 1, statementTimeoutMs: 0 });
  const progress = progressOf("a million offers in all");
  try {
    let isNew = false;
    for (const [index, schema] of database.schemas.entries()) {
      if (index > 0 && !(await isFilled(admin, schema))) {
        await fill(admin, database, index, schema);
        isNew = true;
      }
      progress.at(index + 1, database.schemas.length);
    }
    if (isNew) await sql`vacuum (analyze)`.execute(admin.kysely);
    progress.end();
    return database;
  } finally {
    await admin.close();
  }
}

async function isFilled(admin: PlatformDb, schema: string): Promise<boolean> {
  const found = await sql<{ many: boolean }>`
    select count(*) > 1000 as many from ${sql.table(`${schema}.help_offer`)}`.execute(admin.kysely);
  return found.rows[0]?.many === true;
}

async function fill(admin: PlatformDb, database: BenchDatabase, index: number, schema: string) {
  if (index === real) {
    if (!hasRealData) return;
    await importUtrecht(admin, database, schema);
    await run(admin, fillTown(schema, sizes.real, "code like 'BU0344%'"));
    return;
  }
  const offers = index === large ? sizes.large : sizes.other;
  const side = Math.ceil(Math.sqrt(offers / 250));
  await run(admin, gridOfAreas(schema, side) + fillTown(schema, offers, "code like 'GR%'"));
}

// Rows are made in bulk: what checks each of them, and writes it down, is for people.
function run(admin: PlatformDb, script: string): Promise<void> {
  return admin.transaction((tx) => tx.script(`set local session_replication_role = replica;${script}`));
}

async function importUtrecht(admin: PlatformDb, { appUrl }: BenchDatabase, schema: string): Promise<void> {
  const assembled = await assembleImport({
    areasPath: join(data, "cbs/buurten-2014.geojson"),
    inhabitantsPath: join(data, "cbs/kwb-2024-utrecht.xlsx"),
    postcodesPath: join(data, "postcodes-4pp.csv"),
    municipality: { code: "GM0344", name: "Utrecht" },
  });
  const cell = await openCell({ url: appUrl, lanes: 1, overflow: 1 });
  try {
    const tenantId = parseTenantId(schema.replace(/^t_/, ""));
    await writeImport({ db: tenantDb(cell, tenantId), platform: admin }, assembled);
  } finally {
    await cell.close();
  }
}
