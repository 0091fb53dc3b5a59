import { loggedError } from "@omzien/services";
import { closeTestInstallation, createTestTenant, type TestTenant } from "@omzien/testing";
import { pino } from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";
import { walkCanaries } from "../testing/canary-walk.ts";
import { createTestApi } from "../testing/test-api.ts";

let tilburg: TestTenant;
beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
});
afterAll(closeTestInstallation);

/** Everything that the API writes down, at its most talkative, as `dependencies.ts` lets it. */
function listeningLog(serializers: Record<string, (value: unknown) => unknown> = { err: loggedError }) {
  const lines: string[] = [];
  const log = pino({ level: "trace", serializers }, { write: (line: string) => lines.push(line) });
  return { log, lines };
}

test("through every reading operation everybody sees of others what the policy table says, and nothing more", {
  timeout: 90_000,
}, async () => {
  const { log, lines } = listeningLog();
  const walk = await walkCanaries(tilburg, log);
  const roles = Object.entries(walk.byRole).map(([role, count]) => `${role} ${count}`);
  process.stdout.write(
    `who sees canaries: ${walk.canaries} values in ${walk.columns} personal columns, ${walk.calls} calls; shown ${walk.own} to their owner, ${walk.allowed} to others (${roles.join(", ")}) of ${walk.seen.size} columns; ${walk.leaks.length} leaks\n`,
  );
  expect(walk.failures).toEqual([]);
  expect([...new Set(walk.leaks)]).toEqual([]);
  expect(walk.allowed).toBeGreaterThan(100);
  expect(lines.filter((line) => line.includes("kanarie"))).toEqual([]);
});

/** A database that fails, and says so in the words that it was given. */
function quotingDatabase(words: string): TestTenant["db"] {
  const quote = (): never => {
    const said = { name: "PostgresError", severity: "ERROR", code: "22P02", detail: words };
    throw Object.assign(new Error(`invalid input syntax for type json: "${words}"`), said);
  };
  return new Proxy(tilburg.db, { get: (_db, name) => (name === "then" ? undefined : quote()) });
}

async function linesOfFailures(listening: ReturnType<typeof listeningLog>): Promise<string[]> {
  const words = "kanarie@example.org, Lindelaan 12";
  const api = createTestApi([tilburg], { log: listening.log, db: () => quotingDatabase(words) });
  for (const path of ["/site", "/categories", "/areas"]) {
    expect((await api.call(tilburg, path)).status).toBe(500);
  }
  return listening.lines;
}

test("a database that quotes when it fails leaves nothing of it in the log; a log that believes it is found", async () => {
  const careful = await linesOfFailures(listeningLog());
  expect(careful.length).toBeGreaterThan(0);
  expect(careful.filter((line) => line.includes("kanarie"))).toEqual([]);
  const careless = await linesOfFailures(listeningLog({ err: (error) => String(error) }));
  expect(careless.filter((line) => line.includes("kanarie")).length).toBe(careless.length);
});
