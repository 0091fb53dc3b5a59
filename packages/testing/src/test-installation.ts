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
  urlFor,
} from "@omzien/db";
import { sql } from "kysely";
import { inject } from "vitest";

// Said here as well as in postgres-provided.ts, so that suites need only import this package.
declare module "vitest" {
  interface ProvidedContext {
    databaseUrl: string;
  }
}

/** An installation of one suite's own: its database, logins, catalog and cell. */
export interface TestInstallation {
  adminUrl: string;
  logins: Logins;
  names: LoginNames;
  admin: PlatformDb;
  cell: Cell;
}

let opened: Promise<TestInstallation> | undefined;
let ownServer: string | undefined;

/**
 * For a suite that brings its PostgreSQL down: tenants are made on that server instead of the run's own. Before the
 * first tenant.
 * @param url a superuser's address.
 */
export function useDatabaseServer(url: string): void {
  if (opened !== undefined) throw new Error("The suite has an installation already");
  ownServer = url;
}

/** Opened with the first tenant of a suite; suites run in processes of their own, so nothing is shared. */
export function testInstallation(): Promise<TestInstallation> {
  return (opened ??= openInstallation());
}

/** Closes the connections; the database goes with the server at the end of the run. */
export async function closeTestInstallation(): Promise<void> {
  const installation = await opened;
  opened = undefined;
  await installation?.cell.close();
  await installation?.admin.close();
}

async function openInstallation(): Promise<TestInstallation> {
  const suffix = randomBytes(4).toString("hex");
  const adminUrl = await makeDatabase(`suite_${suffix}`);
  const logins: Logins = {
    app: { name: `suite_app_${suffix}`, password: suffix },
    worker: { name: `suite_worker_${suffix}`, password: suffix },
  };
  const names = { app: logins.app.name, worker: logins.worker.name };
  await ensureRoles(adminUrl, logins);
  await migratePlatform(adminUrl, names);
  return {
    adminUrl,
    logins,
    names,
    admin: openPlatform({ url: adminUrl, connections: 2, statementTimeoutMs: 0 }),
    cell: await openCell({ url: urlFor(adminUrl, logins.app), lanes: 4, durability: "relaxed" }),
  };
}

async function makeDatabase(name: string): Promise<string> {
  const address = ownServer ?? inject("databaseUrl");
  const server = openPlatform({ url: address, connections: 1, statementTimeoutMs: 0 });
  try {
    await sql`create database ${sql.id(name)}`.execute(server.kysely);
  } finally {
    await server.close();
  }
  const url = new URL(address);
  url.pathname = `/${name}`;
  return url.href;
}
