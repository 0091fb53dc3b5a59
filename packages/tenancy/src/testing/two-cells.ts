import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type Cells,
  defaultLoginNames,
  ensureRoles,
  type Logins,
  migratePlatform,
  openCells,
  openPlatform,
  type PlatformDb,
  urlFor,
} from "@omzien/db";
import { startPostgres } from "@omzien/embedded-postgres";
import { createTenant } from "../create-tenant.ts";
import { addCell } from "../moving/cells.ts";
import type { TenantId } from "@omzien/db";

/** An installation on two PostgreSQL clusters: `main`, with the catalog, and `second`. */
export interface TwoCells {
  admin: PlatformDb;
  adminUrl: string;
  logins: Logins;
  names: { app: string; worker: string };
  cells: Cells;
  main: PlatformDb;
  second: PlatformDb;
  secondAddress: string;
  addTenant(name: string): Promise<TenantId>;
  close(): Promise<void>;
}

/** Starts both. What the machine has acknowledged is not waited for on the disk: no test here cuts the power. */
export async function startTwoCells(): Promise<TwoCells> {
  const folder = mkdtempSync(join(tmpdir(), "omzien-cells-"));
  const password = randomBytes(12).toString("hex");
  const settings = { wal_level: "logical", fsync: "off", max_connections: "60" };
  const start = (name: string) =>
    startPostgres({ dataDir: join(folder, name), port: 0, password, durable: true, settings });
  const [one, two] = await Promise.all([start("main"), start("second")]);
  const login = (name: string) => ({ name, password });
  const logins = { app: login(defaultLoginNames.app), worker: login(defaultLoginNames.worker) };
  await ensureRoles(one.url, logins);
  await migratePlatform(one.url);
  const admin = openPlatform({ url: one.url, connections: 6, statementTimeoutMs: 0 });
  await addCell(admin, one.url, { id: "second", address: two.url, logins });
  const secondAddress = `postgres://127.0.0.1:${two.port}/omzien`;
  const cells = await openCells({ url: urlFor(one.url, logins.app), lanes: 4, durability: "relaxed" });
  return {
    admin,
    adminUrl: one.url,
    logins,
    names: defaultLoginNames,
    cells,
    main: admin,
    second: admin.at(secondAddress),
    secondAddress,
    addTenant: async (name) => {
      const { id } = await createTenant(admin, { name, municipalityCode: "GM9901", hosts: [`${name}.test`] });
      return id;
    },
    close: async () => {
      await cells.close();
      await admin.close();
      await Promise.all([one.stop(), two.stop()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
