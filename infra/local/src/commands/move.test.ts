import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defaultLoginNames, ensureRoles, migratePlatform, openPlatform } from "@omzien/db";
import { type RunningPostgres, startPostgres } from "@omzien/embedded-postgres";
import { createTenant } from "@omzien/tenancy";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { OpenDatabase } from "../start/open-database.ts";
import { readCommand } from "./arguments.ts";
import { type MoveCommand, manageCells } from "./move.ts";

const folder = mkdtempSync(join(tmpdir(), "omzien-move-"));
const password = "a password of this test";
let main: RunningPostgres;
let second: RunningPostgres;
let old: RunningPostgres;
let database: OpenDatabase;
let id: string;

beforeAll(async () => {
  const start = (name: string, settings = {}) =>
    startPostgres({ dataDir: join(folder, name), port: 0, password, durable: true, settings });
  [main, second, old] = await Promise.all([
    start("main"),
    start("second"),
    start("old", { wal_level: "replica" }),
  ]);
  const login = (name: string) => ({ name, password });
  const logins = { app: login(defaultLoginNames.app), worker: login(defaultLoginNames.worker) };
  await ensureRoles(main.url, logins);
  await migratePlatform(main.url);
  const secrets = {
    databasePassword: "",
    appDatabasePassword: "",
    workerDatabasePassword: "",
    platformSecret: "",
    keyEncryptionKey: "",
  };
  database = { url: main.url, logins, secrets, keyEncryptionKeys: "" };
  const admin = openPlatform({ url: main.url, statementTimeoutMs: 0 });
  const tenant = { name: "Utrecht", municipalityCode: "GM0344", hosts: ["utrecht.localhost"] } as const;
  ({ id } = await createTenant(admin, tenant));
  await admin.close();
}, 120_000);
afterAll(async () => {
  await Promise.all([main, second, old].map((server) => server.stop()));
  rmSync(folder, { recursive: true, force: true });
});

test("cells are added and listed; a cluster that cannot be one is refused with what to do", async () => {
  expect(await given("cell add --cell second --address", second.url)).toEqual([
    "The cell second is ready to be moved to.",
  ]);
  expect(await given("cell add --cell second --address", second.url)).toEqual([
    "The cell second was there already.",
  ]);
  await expect(given("cell add --cell third --address", old.url)).rejects.toThrow(
    "The PostgreSQL of cell third has wal_level = replica. Moving needs wal_level = logical",
  );
  const sameCluster = main.url.replace(/\/omzien$/, "/postgres");
  await expect(given("cell add --cell third --address", sameCluster)).rejects.toThrow(
    "third is in the same PostgreSQL cluster",
  );
  expect(await given("cell list")).toEqual([
    "main  open  1 of 500 municipalities  the database of the catalog",
    `second  open  0 of 500 municipalities  postgres://127.0.0.1:${second.port}/omzien`,
  ]);
});

test("a municipality is moved by its host or its id, and the same again says that nothing changed", async () => {
  await expect(given("tenant move --host utrecht.localhost --to nowhere")).rejects.toThrow(
    "There is no cell nowhere",
  );
  await expect(given("tenant stay --host utrecht.localhost")).rejects.toThrow("It is not moving.");
  const lines = await given("tenant move --host utrecht.localhost --to second", "--grace", "0");
  expect(lines).toEqual([
    expect.stringMatching(
      /^utrecht.localhost lives in second now; all its rows were compared. Writing was held up for \d+ ms at most.$/,
    ),
  ]);
  expect(await given(`tenant move --host ${id} --to second`)).toEqual([
    `${id} lives in second already; nothing changed.`,
  ]);
}, 60_000);

function given(line: string, ...more: string[]): Promise<string[]> {
  const command = readCommand([...line.split(" "), ...more], folder);
  return manageCells(command as MoveCommand, database);
}
