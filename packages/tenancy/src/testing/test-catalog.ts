import { randomBytes } from "node:crypto";
import {
  type Cell,
  ensureRoles,
  type LoginNames,
  type Logins,
  migratePlatform,
  openCell,
  openPlatform,
  type PlatformDb,
  type TenantDb,
  tenantDb,
  type TenantId,
  urlFor,
} from "@omzien/db";
import { sql } from "kysely";
import { inject } from "vitest";
import { createTenant, type CreateTenantOptions } from "../create-tenant.ts";

// The test run's global setup provides it; said here as well, because packages/testing builds on this package.
declare module "vitest" {
  interface ProvidedContext {
    databaseUrl: string;
  }
}

/** A catalog and cell in a database of one suite's own: a suite that migrates all tenants meets no others. */
export interface TestCatalog {
  admin: PlatformDb;
  adminUrl: string;
  logins: Logins;
  names: LoginNames;
  cell: Cell;
  /** A live tenant on `<name>.test`. */
  addTenant(name: string, options?: CreateTenantOptions): Promise<{ id: TenantId; db: TenantDb }>;
  close(): Promise<void>;
}

/** Makes the database, the logins and the catalog. */
export async function openTestCatalog(): Promise<TestCatalog> {
  const suffix = randomBytes(4).toString("hex");
  const adminUrl = await makeDatabase(`catalog_${suffix}`);
  const logins: Logins = {
    app: { name: `catalog_app_${suffix}`, password: suffix },
    worker: { name: `catalog_worker_${suffix}`, password: suffix },
  };
  const names = { app: logins.app.name, worker: logins.worker.name };
  await ensureRoles(adminUrl, logins);
  await migratePlatform(adminUrl, names);
  const admin = openPlatform({ url: adminUrl, connections: 4, statementTimeoutMs: 0 });
  const cell = await openCell({ url: urlFor(adminUrl, logins.app), lanes: 2, durability: "relaxed" });
  return {
    admin,
    adminUrl,
    logins,
    names,
    cell,
    addTenant: async (name, options = {}) => {
      const tenant = { name, municipalityCode: "GM9901", hosts: [`${name}.test`] } as const;
      const { id } = await createTenant(admin, tenant, { logins: names, ...options });
      return { id, db: tenantDb(cell, id) };
    },
    close: async () => {
      await cell.close();
      await admin.close();
    },
  };
}

async function makeDatabase(name: string): Promise<string> {
  const url = new URL(inject("databaseUrl"));
  const server = openPlatform({ url: url.href, connections: 1 });
  await sql`create database ${sql.id(name)}`.execute(server.kysely);
  await server.close();
  url.pathname = `/${name}`;
  return url.href;
}
