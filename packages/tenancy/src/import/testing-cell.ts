import { randomBytes } from "node:crypto";
import {
  type Cell,
  createRoleAndSchema,
  ensureRoles,
  type Logins,
  migratePlatform,
  migrateTenant,
  newTenantId,
  openCell,
  openPlatform,
  type PlatformDb,
  type TenantDb,
  tenantDb,
  urlFor,
} from "@omzien/db";
import { sql } from "kysely";
import { inject } from "vitest";

// The run's PostgreSQL, of vitest's global set-up; its package depends on this one, so it is named here again.
declare module "vitest" {
  interface ProvidedContext {
    databaseUrl: string;
  }
}

const suffix = randomBytes(4).toString("hex");
const password = randomBytes(12).toString("hex");
const logins: Logins = {
  app: { name: `import_app_${suffix}`, password },
  worker: { name: `import_worker_${suffix}`, password },
};
const names = { app: logins.app.name, worker: logins.worker.name };

/** A catalog and a cell of one suite's own, on the run's PostgreSQL. */
export type TestCell = {
  platform: PlatformDb;
  /** A tenant without anything in it, of the fictional municipality GM9901. */
  createTenant: () => Promise<TenantDb>;
  close: () => Promise<void>;
};

/** Makes a database with a catalog, roles and a cell. */
export async function openTestCell(): Promise<TestCell> {
  const url = await createDatabase();
  await ensureRoles(url, logins);
  await migratePlatform(url, names);
  const platform = openPlatform({ url, statementTimeoutMs: 0 });
  const cell = await openCell({ url: urlFor(url, logins.app), lanes: 2, overflow: 1, durability: "relaxed" });
  return {
    platform,
    createTenant: () => createTenant(platform, cell),
    close: async () => {
      await cell.close();
      await platform.close();
    },
  };
}

async function createTenant(platform: PlatformDb, cell: Cell): Promise<TenantDb> {
  const id = newTenantId();
  const tenant = { id, name: "Zorgvallei", municipality_code: "GM9901", cell_id: "main" };
  await platform.kysely
    .insertInto("tenant")
    .values({ ...tenant, state: "preparing", schema_version: 0 })
    .execute();
  await platform.transaction((tx) => createRoleAndSchema(tx, id, names));
  await migrateTenant(platform, id);
  return tenantDb(cell, id);
}

async function createDatabase(): Promise<string> {
  const url = new URL(inject("databaseUrl"));
  const admin = openPlatform({ url: url.href, connections: 1 });
  const name = `import_${suffix}`;
  await sql`create database ${sql.id(name)}`.execute(admin.kysely);
  await admin.close();
  url.pathname = `/${name}`;
  return url.href;
}
