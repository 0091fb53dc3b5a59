import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { testDatabaseUrl } from "../testing/database-url.ts";
import { type OwnServer, startOwnServer } from "../testing/own-server.ts";
import { loadDriver, makeUnpatchedDriver, patchedDriverFile } from "../testing/unpatched-driver.ts";

const unpatchedDriverFile = makeUnpatchedDriver();
const probe = fileURLToPath(new URL("../testing/restart-probe.ts", import.meta.url));

let server: OwnServer;
beforeAll(async () => {
  server = await startOwnServer();
});
afterAll(() => server.stop());

test("the process survives PostgreSQL's restarts; with the driver as published it dies", async () => {
  const [patched, unpatched] = await Promise.all([patchedDriverFile, unpatchedDriverFile].map(startProbe));
  if (!patched || !unpatched) throw new Error("Two probes were started");
  for (let restarts = 0; restarts < 8 && unpatched.exitCode === null; restarts++) {
    await server.crashAndRestart();
    await sleep(400);
  }
  expect(unpatched.exitCode).not.toBe(null);
  expect(patched.exitCode).toBe(null);
  patched.kill();
}, 60_000);

test("when tables change under prepared statements, no query gets another's rows", async () => {
  const { swapped, answered } = await queryWhileTablesChange(patchedDriverFile);
  expect(swapped).toBe(0);
  expect(answered).toBeGreaterThan(1_000);
}, 20_000);

test("the driver as published swaps rows between queries then: the check sees it", async () => {
  const { swapped } = await queryWhileTablesChange(unpatchedDriverFile);
  expect(swapped).toBeGreaterThan(0);
}, 20_000);

test("a parameter that cannot be written fails alone, and its neighbours get their own answers", async () => {
  const sql = (await loadDriver(patchedDriverFile))(testDatabaseUrl(), { max: 1 });
  const answers = await Promise.all(
    Array.from({ length: 40 }, (_, index) =>
      index % 10 === 5
        ? sql`select ${new Date(NaN)}::timestamptz as number`.catch(() => "refused")
        : sql`select ${index}::int as number`.then(([row]) => row?.["number"]),
    ),
  );
  await sql.end();
  expect(answers).toEqual(Array.from({ length: 40 }, (_, index) => (index % 10 === 5 ? "refused" : index)));
});

async function startProbe(driverFile: string): Promise<ChildProcess> {
  const child = fork(probe, [driverFile, server.url], { stdio: ["ignore", "ignore", "ignore", "ipc"] });
  await once(child, "message");
  return child;
}

/** Two kinds of queries in one pipeline, each of which knows its own answers, while one's table changes. */
async function queryWhileTablesChange(driverFile: string): Promise<{ swapped: number; answered: number }> {
  const driver = await loadDriver(driverFile);
  const open = () => driver(testDatabaseUrl(), { max: 1, fetch_types: false, onnotice: () => undefined });
  const [sql, other] = [open(), open()];
  await other.unsafe(`
    drop table if exists whose_a, whose_b;
    create table whose_a as select number as id, number as value from generate_series(1, 100) number;
    create table whose_b as select number as id, number as value from generate_series(1, 100) number;`);
  const found = { swapped: 0, answered: 0 };
  const until = performance.now() + 1_500;
  const ask = async (whose: "a" | "b") => {
    while (performance.now() < until) {
      const id = 1 + Math.floor(Math.random() * 100);
      const text = `select id, value, '${whose}' as whose from whose_${whose} where id = $1`;
      const rows = await sql.unsafe(text, [String(id)], { prepare: true }).catch(() => undefined);
      if (rows === undefined) continue;
      const isOwn = rows.length === 1 && rows[0]?.["id"] === id && rows[0]["whose"] === whose;
      found[isOwn ? "answered" : "swapped"]++;
    }
  };
  const change = async () => {
    for (let type = "text"; performance.now() < until; type = type === "text" ? "int" : "text") {
      await other.unsafe(`alter table whose_a alter column value type ${type} using value::${type}`);
      await sleep(20);
    }
  };
  // A driver that lost count may never answer again.
  await Promise.race([
    Promise.all([change(), ...(["a", "b", "a", "b", "a", "b"] as const).map(ask)]),
    sleep(4_000),
  ]);
  await Promise.all([sql.end({ timeout: 0 }), other.end({ timeout: 0 })]);
  return found;
}
