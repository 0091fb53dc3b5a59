import { randomBytes } from "node:crypto";
import {
  defaultLoginNames,
  ensureRoles,
  type Logins,
  migratePlatform,
  openPlatform,
  schemaOf,
  type TenantId,
  urlFor,
} from "@omzien/db";
import { sql } from "kysely";
import { progressOf } from "../progress.ts";
import { makeTemplate, makeTenants } from "./make-tenants.ts";
import { renewSessions } from "./sessions.ts";

export interface BenchDatabase {
  /** A superuser's address: for the two servers that work without isolation. */
  adminUrl: string;
  /** The address of the application's own login, which has no rights but to become a tenant's role. */
  appUrl: string;
  tenants: number;
  /** The one schema on which the limit works: the first tenant's. */
  fixedSchema: string;
  /** Schemas of the tenants, in the order of their hosts. */
  schemas: string[];
}

/** A database with so many tenants and their history; what is there already is kept. */
export async function prepareDatabase(
  serverUrl: string,
  tenants: number,
  name = `bench_${tenants}`,
): Promise<BenchDatabase> {
  const adminUrl = await databaseNamed(serverUrl, name);
  const logins = newLogins();
  await ensureRoles(adminUrl, logins);
  await migratePlatform(adminUrl);
  const appUrl = urlFor(adminUrl, logins.app);
  const template = await makeTemplate(adminUrl, appUrl);
  const progress = progressOf(`${tenants} tenants, each with its history`);
  const { ids, isNew } = await makeTenants(adminUrl, template, tenants, progress);
  await settle(adminUrl, ids, isNew);
  progress.end();
  return { adminUrl, appUrl, tenants, fixedSchema: schemaOf(template), schemas: ids.map(schemaOf) };
}

async function databaseNamed(serverUrl: string, name: string): Promise<string> {
  const server = openPlatform({ url: serverUrl, connections: 1, statementTimeoutMs: 0 });
  try {
    const known = await sql`select 1 from pg_catalog.pg_database where datname = ${name}`.execute(
      server.kysely,
    );
    if (known.rows.length === 0) await sql`create database ${sql.id(name)}`.execute(server.kysely);
  } finally {
    await server.close();
  }
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

function newLogins(): Logins {
  const password = () => randomBytes(18).toString("base64url");
  return {
    app: { name: defaultLoginNames.app, password: password() },
    worker: { name: defaultLoginNames.worker, password: password() },
  };
}

/**
 * Renews what would otherwise end while we measure, and leaves nothing for autovacuum to do in its midst.
 * @param isNew whether the tables were just filled.
 */
async function settle(adminUrl: string, tenantIds: readonly TenantId[], isNew: boolean): Promise<void> {
  const admin = openPlatform({ url: adminUrl, connections: 1, statementTimeoutMs: 0 });
  try {
    await admin.transaction((tx) => renewSessions(tx, tenantIds));
    if (isNew) await sql`vacuum (analyze)`.execute(admin.kysely);
    await sql`checkpoint`.execute(admin.kysely);
  } finally {
    await admin.close();
  }
}
