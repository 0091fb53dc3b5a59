import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureRoles, migratePlatform, openCell, openPlatform, urlFor } from "@omzien/db";
import { type RunningPostgres, startPostgres } from "@omzien/embedded-postgres";
import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { textOf } from "./shipped.ts";

const password = "for-this-test-only";
const logins = {
  app: { name: "omzien_app", password: "a-password" },
  worker: { name: "omzien_worker", password: "another-password" },
};
const settings = Object.fromEntries(
  textOf("infra/postgres/omzien.conf")
    .split("\n")
    .flatMap((line) => {
      const [, name = "", value = ""] = /^(\w+) = '?([^'#]*?)'?\s*$/.exec(line) ?? [];
      return name === "" ? [] : [[name, value] as const];
    }),
);

let folder: string;
let server: RunningPostgres;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "omzien-conf-"));
  server = await startPostgres({ dataDir: join(folder, "pg"), port: 0, password, durable: true, settings });
});
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

const addressOf = (name: string, database: string) => {
  const url = new URL(urlFor(server.url, { name, password }));
  url.pathname = `/${database}`;
  return url.href;
};

test("PostgreSQL starts with every setting of omzien.conf", async () => {
  expect(Object.keys(settings).length).toBeGreaterThan(10);
  const admin = openPlatform({ url: server.url, connections: 1 });
  const rows = await admin.transaction((tx) =>
    tx.rows("select name, setting from pg_settings where name = any($1)", [Object.keys(settings)]),
  );
  await admin.close();
  expect(rows.map(({ name }) => name).toSorted()).toEqual(Object.keys(settings).toSorted());
  const said = new Map(rows.map(({ name, setting }) => [name, setting]));
  expect(said.get("wal_level")).toBe("logical");
  expect(said.get("log_parameter_max_length_on_error")).toBe("0");
});

test("with roles.sql, Omzien's own command and the programs' logins, the database is one that they take", async () => {
  const first = postgres(server.url, { max: 1, onnotice: () => undefined });
  // The embedded one has a database and an administrator of those names already; the rest is as shipped.
  const statements = textOf("infra/postgres/roles.sql")
    .replaceAll(/^--.*$/gm, "")
    .replace(":password", `'${password}'`)
    .replaceAll("database omzien ", "database omzien_own ")
    .replaceAll("omzien_admin", "own_admin")
    .split(";")
    .map((statement) => statement.trim())
    .filter((statement) => statement !== "");
  for (const statement of statements) await first.unsafe(statement);
  await first.end();

  const admin = addressOf("own_admin", "omzien_own");
  await ensureRoles(admin, logins);
  await migratePlatform(admin, { app: logins.app.name, worker: logins.worker.name });
  const cell = await openCell({ url: urlFor(admin, logins.app), lanes: 1 });
  await cell.close();
  await expect(openCell({ url: admin, lanes: 1 })).rejects.toThrow(/the login is an administrator/);
});
