import { testFiles } from "@omzien/testing";
import { pino } from "pino";
import { expect, test } from "vitest";
import { everyHour } from "./every-hour.ts";

const logs: string[] = [];
const log = pino({ level: "info" }, { write: (line: string) => logs.push(line) });

test("domains are looked after every hour, and one that was let go is told", async () => {
  await everyHour({
    log,
    files: testFiles(),
    sender: { dns: { txt: () => Promise.resolve({ records: [] }) }, platformAddress: "a@b.example" },
    liveTenants: () => Promise.resolve([]),
    contextOf: () => Promise.resolve(undefined),
    recheckDomains: () => Promise.resolve(["buurthulp.tilburg.nl"]),
  });
  expect(logs.join("")).toContain("buurthulp.tilburg.nl");
});

test("when domains cannot be looked at, the rest of the hour's work is done, and the failure is told", async () => {
  const visited: string[] = [];
  const working = everyHour({
    log,
    files: testFiles(),
    sender: { dns: { txt: () => Promise.resolve({ records: [] }) }, platformAddress: "a@b.example" },
    liveTenants: () => Promise.resolve(["aaaaaaaaaaaa"]),
    contextOf: (tenantId) => {
      visited.push(tenantId);
      return Promise.resolve(undefined);
    },
    recheckDomains: () => Promise.reject(new Error("no resolver")),
  });
  await expect(working).rejects.toThrow(AggregateError);
  expect(visited).toEqual(["aaaaaaaaaaaa"]);
});
