import { aMatch, createTestTenant, type TestHelper, type TestPerson, type TestTenant } from "@omzien/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ForbiddenError } from "../errors.ts";
import { addMs, dayMs, hourMs } from "../local-time.ts";
import { getDeskFigures, getFigures, listIdleOffers } from "./index.ts";
import { toldLoad, toldRows, toldShare } from "./told-counts.ts";

let tilburg: TestTenant;
let anneke: TestPerson;
let boss: TestPerson;
let helpers: TestHelper[];
let askers: TestPerson[];

/**
 * Twelve askers of Centrum, ten days ago. Eight get a yes: six after 10, 20 … 60 hours, two after 80 hours. Four get none.
 * Joost says yes five times, three others once each.
 */
beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
  anneke = await tilburg.coordinator();
  boss = await tilburg.person("Bea", { roles: ["administrator"] });
  const opened = addMs(tilburg.clock.now(), -10 * dayMs);
  helpers = await Promise.all(["Joost", "Nel", "Wim", "Kees"].map((name) => tilburg.helper(name)));
  askers = await Promise.all(Array.from({ length: 12 }, (_, index) => tilburg.resident(`A${index}`)));
  const yesAfter = [10, 20, 30, 40, 50, 60, 80, 80];
  for (const [index, asker] of askers.entries()) {
    const hours = yesAfter[index];
    const helper = helpers[index < 5 ? 0 : index - 4];
    if (hours === undefined || !helper) {
      await tilburg.aHelpRequest({ by: asker, createdAt: opened });
      continue;
    }
    const match = await aMatch(tilburg, { asker, helper, request: { createdAt: opened } });
    const { kysely } = tilburg.db;
    await kysely
      .updateTable("match")
      .set({ made_at: addMs(opened, hours * hourMs) })
      .where("id", "=", match.id)
      .execute();
  }
});
afterAll(() => tilburg.drop());

const desk = () => getDeskFigures({ ctx: tilburg.as(anneke) });
const municipality = () => getFigures({ ctx: tilburg.as(boss) });

test("the desk reads exactly what can be counted by hand", async () => {
  expect(await desk()).toMatchObject({
    from: "2026-09-02",
    until: "2026-12-01",
    unmet: [{ kind: "Boodschappen doen", areaName: "Centrum", count: 4 }],
    // Six of twelve within 72 hours; of 10 20 30 40 50 60 80 80 the middle is 45.
    service: [{ areaName: "Centrum", asked: 12, withinThreeDays: 50, medianHours: 45 }],
    // Joost five of eight.
    load: { helpers: 4, matches: 8, busiest: 63, busiestTen: null },
    idle: [],
  });
});

test("outside the desk a count below five, a share that gives one back, and where they stand in a list, are not told", async () => {
  expect(await municipality()).toMatchObject({
    unmet: [{ areaName: "Centrum", count: null }],
    service: [{ asked: 12, withinThreeDays: 50, medianHours: null }],
    load: { helpers: null, matches: 8, busiest: null, busiestTen: null },
  });
  const rows = [4, 9, 1].map((count, at) => ({ kind: `K${3 - at}`, areaName: null, count }));
  expect(toldRows(rows, "others").map(({ kind, count }) => [kind, count])).toEqual([
    ["K2", 9],
    ["K1", null],
    ["K3", null],
  ]);
  expect(toldShare(1, 9, "others")).toBeNull();
  // A share of a whole that is told gives the part back, and what is left of the whole.
  for (const part of [1, 4, 6, 9]) expect(toldShare(part, 10, "others")).toBeNull();
  for (const part of [0, 5, 10]) expect(toldShare(part, 10, "others")).toBe(10 * part);
  expect(toldShare(1, 10, "desk")).toBe(10);
  const many = { helpers: 40, matches: 100, busiest: 5, busiestTen: 31 };
  expect(toldLoad(many, "others")).toEqual({ helpers: 40, matches: 100, busiest: null, busiestTen: 31 });
});

test("who objects to being counted is in no figure, and is again when that was taken back", async () => {
  const [first] = askers;
  if (!first) throw new Error("nobody asked");
  await tilburg.consents(first, { statistics: "withdrawn" });
  expect((await desk()).service).toMatchObject([{ asked: 11 }]);
  tilburg.clock.advance({ minutes: 1 });
  await tilburg.consents(first, { statistics: "given" });
  expect((await desk()).service).toMatchObject([{ asked: 12 }]);
});

test("an offer that nobody asked for in sixty days stands idle: counted for all, by name for the desk alone", async () => {
  tilburg.clock.advance({ days: 61 });
  const ctx = tilburg.as(anneke);
  await tilburg.db.kysely
    .updateTable("invitation")
    .set({ invited_at: tilburg.clock.now() })
    .where("helper_id", "=", helpers[0]?.id ?? "")
    .execute();
  const idle = await listIdleOffers({ ctx });
  expect(idle.map(({ name }) => name).toSorted()).toEqual(["Kees", "Nel", "Wim"]);
  expect(idle[0]).toMatchObject({ areaName: "Centrum", kinds: ["Boodschappen doen"] });
  expect((await desk()).idle).toEqual([{ kind: "Boodschappen doen", areaName: "Centrum", count: 3 }]);
  expect((await municipality()).idle).toEqual([
    { kind: "Boodschappen doen", areaName: "Centrum", count: null },
  ]);
  expect(JSON.stringify(await municipality())).not.toMatch(/Nel|Wim|Kees/);
});

test("each reads their own: no resident any, no administrator those of the desk, no desk those of the municipality", async () => {
  const ria = await tilburg.resident("Ria");
  for (const who of [ria, boss]) {
    await expect(getDeskFigures({ ctx: tilburg.as(who) })).rejects.toThrow(ForbiddenError);
    await expect(listIdleOffers({ ctx: tilburg.as(who) })).rejects.toThrow(ForbiddenError);
  }
  for (const who of [ria, anneke])
    await expect(getFigures({ ctx: tilburg.as(who) })).rejects.toThrow(ForbiddenError);
});
