import { testFiles } from "@omzien/testing";
import type { EnvelopeOffice } from "@omzien/tenancy";
import { pino } from "pino";
import { expect, test } from "vitest";
import { everyHour } from "./every-hour.ts";

const noEnvelopes: EnvelopeOffice = {
  receivers: () => Promise.resolve([]),
  received: () => Promise.resolve([]),
  noteRule: () => Promise.resolve(),
  deliver: () => Promise.resolve(),
  takeBack: () => Promise.resolve(),
  reply: () => Promise.resolve(undefined),
  repliesTo: () => Promise.resolve([]),
  emptyOver: () => Promise.resolve(),
  removeOver: () => Promise.resolve(0),
};
const logs: string[] = [];
const log = pino({ level: "info" }, { write: (line: string) => logs.push(line) });

test("domains are looked after every hour, and one that was let go is told", async () => {
  await everyHour({
    log,
    files: testFiles(),
    envelopes: noEnvelopes,
    sender: { dns: { txt: () => Promise.resolve({ records: [] }) }, platformAddress: "a@b.example" },
    liveTenants: () => Promise.resolve([]),
    contextOf: () => Promise.resolve(undefined),
    recheckDomains: () => Promise.resolve(["buurthulp.tilburg.nl"]),
  });
  expect(logs.join("")).toContain("buurthulp.tilburg.nl");
});

test("packages of closed sites go as well: the store is tidied whatever sites are open", async () => {
  const asked: Date[] = [];
  const remember = (before: Date) => {
    asked.push(before);
    return Promise.resolve(0);
  };
  await everyHour({
    log,
    files: { ...testFiles(), removeArchives: remember, giveUpUploads: remember },
    envelopes: noEnvelopes,
    sender: { dns: { txt: () => Promise.resolve({ records: [] }) }, platformAddress: "a@b.example" },
    liveTenants: () => Promise.resolve([]),
    contextOf: () => Promise.resolve(undefined),
    recheckDomains: () => Promise.resolve([]),
  });
  const hoursAgo = asked.map((before) => Math.round((Date.now() - before.getTime()) / 3_600_000));
  expect(hoursAgo).toEqual([30, 24]);
});

test("when domains cannot be looked at, the rest of the hour's work is done, and the failure is told", async () => {
  const visited: string[] = [];
  const working = everyHour({
    log,
    files: testFiles(),
    envelopes: noEnvelopes,
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
