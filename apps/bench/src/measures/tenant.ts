import { join } from "node:path";
import {
  defaultLoginNames,
  dropRoleAndSchema,
  ensureRoles,
  migratePlatform,
  openPlatform,
  type PlatformDb,
  schemaOf,
  parseTenantId,
} from "@omzien/db";
import { createTenant, fillSpares } from "@omzien/tenancy";
import { sql } from "kysely";
import { startBenchServer } from "../database/bench-server.ts";
import type { Measure, ResultRow } from "../measure.ts";

const each = 20;
const key = "tenant.ready.p50-ms";

/** How long a new municipality takes until it is there: given out of the pool, beside all migrations. */
export const tenant: Measure = {
  name: "tenant",
  heading: "A new municipality",
  keys: [key],
  run: async () => {
    const server = await startBenchServer(join(import.meta.dirname, "../../.omzien"), false);
    try {
      const { pooled, migrated } = await withDatabase(server.url, measureReady);
      const peers = { "all migrations": round(median(migrated)) };
      const row: ResultRow = {
        key,
        unit: "ms",
        target: { atMost: 25 },
        value: round(median(pooled)),
        peers,
      };
      return { rows: [row], text: textOf(row, pooled, migrated) };
    } finally {
      await server.stop();
    }
  },
};

async function measureReady(admin: PlatformDb): Promise<{ pooled: number[]; migrated: number[] }> {
  const pooled: number[] = [];
  const migrated: number[] = [];
  // In turns, so that what else the machine does meets both.
  for (let index = 0; index < each; index++) {
    migrated.push(await timeOf(admin, `migrated-${index}`));
    await fillSpares(admin, { size: 1 });
    pooled.push(await timeOf(admin, `pooled-${index}`));
  }
  await proveFromPool(admin);
  return { pooled, migrated };
}

async function timeOf(admin: PlatformDb, name: string): Promise<number> {
  const began = performance.now();
  await createTenant(admin, { name, municipalityCode: "GM0000", hosts: [`${name}.test`] });
  return performance.now() - began;
}

/** A spare that was not given out would be there still, and each tenant must have its tables and be live. */
async function proveFromPool(admin: PlatformDb): Promise<void> {
  const spares = await admin.kysely.selectFrom("spare_tenant").select("id").execute();
  const tenants = await admin.kysely.selectFrom("tenant").select(["id", "state"]).execute();
  const counts = new Set<unknown>();
  for (const { id } of tenants) {
    const [row] = await admin.transaction((tx) =>
      tx.rows("select count(*)::int as n from pg_tables where schemaname = $1", [
        schemaOf(parseTenantId(id)),
      ]),
    );
    counts.add(row?.["n"]);
  }
  const isWhole = counts.size === 1 && !counts.has(0) && tenants.every(({ state }) => state === "live");
  if (spares.length > 0 || tenants.length !== 2 * each || !isWhole) {
    throw new Error("What was measured was not a whole municipality out of the pool");
  }
}

async function withDatabase<T>(serverUrl: string, work: (admin: PlatformDb) => Promise<T>): Promise<T> {
  const server = openPlatform({ url: serverUrl, connections: 1, statementTimeoutMs: 0 });
  const name = `bench_tenant_${process.pid}`;
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  try {
    await sql`create database ${sql.id(name)}`.execute(server.kysely);
    const login = (login: string) => ({ name: login, password: name });
    await ensureRoles(url.href, {
      app: login(defaultLoginNames.app),
      worker: login(defaultLoginNames.worker),
    });
    await migratePlatform(url.href);
    const admin = openPlatform({ url: url.href, connections: 1, statementTimeoutMs: 0 });
    try {
      return await work(admin);
    } finally {
      await dropTenantRoles(admin);
      await admin.close();
    }
  } finally {
    await sql`drop database if exists ${sql.id(name)}`.execute(server.kysely);
    await server.close();
  }
}

/** Roles are of the whole cluster, which other measures use. */
async function dropTenantRoles(admin: PlatformDb): Promise<void> {
  for (const { id } of await admin.kysely.selectFrom("tenant").select("id").execute()) {
    const tenantId = parseTenantId(id);
    await admin.transaction((tx) => dropRoleAndSchema(tx, tenantId));
  }
}

function median(times: readonly number[]): number {
  const sorted = times.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

const round = (value: number) => Number(value.toFixed(1));

function textOf(row: ResultRow, pooled: readonly number[], migrated: readonly number[]): string {
  const line = (what: string, times: readonly number[]) =>
    `| ${what} | ${round(median(times))} | ${round(Math.max(...times))} |`;
  const ratio = round((row.peers["all migrations"] ?? 0) / row.value);
  return `From the call until the site is live, over one connection, with a durable PostgreSQL: ${each} of each, in turns.
A spare has its role, schema and tables already; giving it out is three commits. The ratio is ${ratio}.

| what | ms, median | ms, slowest |
| --- | ---: | ---: |
${line("a spare out of the pool", pooled)}
${line("all migrations", migrated)}
`;
}
