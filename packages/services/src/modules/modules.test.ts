import { allModules, Modules } from "@omzien/contracts";
import { openCell, tenantDb, urlFor } from "@omzien/db";
import { closeTestInstallation, createTestTenant, type TestPerson, type TestTenant } from "@omzien/testing";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { ChangedError, ForbiddenError } from "../errors.ts";
import { giveMandate } from "../mandates/index.ts";
import { listSettingEvents } from "../setting-changes/index.ts";
import { followSettings, siteSettings } from "../site/site-settings.ts";
import { getSite } from "../site/index.ts";
import {
  getModules,
  getModulesInUse,
  listModulesVersions,
  publishModules,
  writeModulesDraft,
} from "./index.ts";

let tilburg: TestTenant;
let bram: TestPerson;
let ingrid: TestPerson;

beforeEach(async () => {
  tilburg = await createTestTenant("tilburg");
  bram = await tilburg.person("Bram", { roles: ["administrator"] });
  ingrid = await tilburg.person("Ingrid", { roles: ["administrator"] });
});
afterEach(() => tilburg.drop());
afterAll(closeTestInstallation);

const state = (who = bram) => getModules({ ctx: tilburg.as(who) });
async function write(settings: Modules, who = bram) {
  const { version } = await state();
  return writeModulesDraft({ ctx: tilburg.as(who), input: { settings, note: "Te druk", basedOn: version } });
}
async function publish(number: number, who = bram) {
  const { version } = await state();
  return publishModules({ ctx: tilburg.as(who), input: { number, basedOn: version } });
}
const held = async () => (await siteSettings(tilburg.db, tilburg.clock.now())).modules;
const noOffers: Modules = { ...allModules, helpOffers: false };

describe("an administrator chooses the parts of the site", () => {
  test("all are on, a draft changes nothing, a published version holds, and back again", async () => {
    expect((await state()).published).toMatchObject({ number: 0, settings: allModules, writtenBy: null });
    expect(await held()).toEqual(allModules);
    await write(noOffers);
    expect(await held()).toEqual(allModules);
    await publish(1, ingrid);
    expect(await held()).toEqual(noOffers);
    await publish(0);
    expect(await held()).toEqual(allModules);
    const { versions } = await listModulesVersions({ ctx: tilburg.as(bram), input: {} });
    expect(versions.map(({ number, publications }) => [number, publications.length])).toEqual([
      [1, 1],
      [0, 1],
    ]);
  });

  test("it is told who did it, when, and from what to what", async () => {
    await write(noOffers);
    tilburg.clock.advance({ minutes: 1 });
    await publish(1, ingrid);
    const { items } = await listSettingEvents({
      ctx: tilburg.as(bram),
      input: { subject: "modules", limit: 10 },
    });
    expect(items.map(({ kind, before, after, by, note }) => [kind, before, after, by.name, note])).toEqual([
      ["published", 0, 1, "Ingrid", ""],
      ["drafted", null, 1, "Bram", "Te druk"],
    ]);
    expect((await tilburg.audit()).map(({ action }) => action)).toEqual([
      "modules.drafted",
      "modules.published",
    ]);
  });

  test("the second of two administrators is told", async () => {
    const { version } = await state();
    await write(noOffers, ingrid);
    await expect(
      writeModulesDraft({ ctx: tilburg.as(bram), input: { settings: noOffers, note: "", basedOn: version } }),
    ).rejects.toThrow(ChangedError);
  });

  test("every process knows within a second, without a restart", async () => {
    const { adminUrl, logins } = tilburg.installation;
    const cell = await openCell({ url: urlFor(adminUrl, logins.app), lanes: 2, durability: "relaxed" });
    const elsewhere = tenantDb(cell, tilburg.id);
    await followSettings(cell);
    const there = async () => (await siteSettings(elsewhere, tilburg.clock.now())).modules.helpOffers;
    expect(await there()).toBe(true);
    await write(noOffers);
    await publish(1);
    await expect.poll(there, { timeout: 1000, interval: 10 }).toBe(false);
    await cell.close();
  });

  test("a part that a stored version does not name yet is on; one that is not there is refused", () => {
    expect(Modules.parse({ helpOffers: false })).toEqual(noOffers);
    expect(Modules.safeParse({ reports: false }).success).toBe(false);
  });

  test("nobody else does, nor counts", async () => {
    for (const who of [await tilburg.coordinator(), await tilburg.resident()]) {
      await expect(state(who)).rejects.toThrow(ForbiddenError);
      await expect(write(noOffers, who)).rejects.toThrow(ForbiddenError);
      await expect(publish(0, who)).rejects.toThrow(ForbiddenError);
      await expect(getModulesInUse({ ctx: tilburg.as(who) })).rejects.toThrow(ForbiddenError);
    }
  });
});

test("what is running is told in numbers, and nothing is a look at anybody", async () => {
  const ctx = tilburg.as(bram);
  expect(await getModulesInUse({ ctx })).toMatchObject({ helpOffers: 0, draftsForAnother: 0, mandates: 0 });
  await tilburg.helper("Joost");
  const stopped = await tilburg.helper("Samira");
  const now = tilburg.clock.now();
  await tilburg.db.kysely
    .updateTable("help_offer")
    .set({ ended_at: now })
    .where("person_id", "=", stopped.id)
    .execute();
  const fatima = await tilburg.resident("Fatima");
  const to = { email: "dochter@example.org", scope: ["requests" as const], endsOn: "2027-03-01" };
  await giveMandate({ ctx: tilburg.as(fatima), input: to });
  const vog = { profile: "85", seen_by: bram.id };
  await tilburg.db.kysely
    .insertInto("vog_record")
    .values([
      { ...vog, person_id: stopped.id, seen_on: "2020-01-01", valid_until: "2023-01-01" },
      { ...vog, person_id: fatima.id, seen_on: "2026-01-01", valid_until: "2029-01-01" },
      { ...vog, person_id: fatima.id, seen_on: "2026-02-01", valid_until: "2029-02-01" },
    ])
    .execute();
  await tilburg.db.kysely.updateTable("category").set({ vog_required: false }).execute();
  await tilburg.db.kysely
    .updateTable("category")
    .set({ vog_required: true })
    .where("slug", "=", "coffee")
    .execute();
  expect(await getModulesInUse({ ctx })).toEqual({
    helpOffers: 1,
    draftsForAnother: 0,
    mandates: 1,
    vog: 1,
    kindsWithVog: 1,
  });
  expect(await tilburg.db.kysely.selectFrom("access_event").select("id").execute()).toEqual([]);
});

test("without examples the front page shows no figure at once, and whoever asked is still told how long it takes", async () => {
  for (const _ of [1, 2, 3, 4, 5]) await tilburg.helper();
  const ctx = tilburg.as("visitor");
  const before = await getSite({ ctx });
  expect(before.figures.helpers).toBe(5);
  await write({ ...allModules, examples: false });
  await publish(1);
  const after = await getSite({ ctx });
  expect(after).toMatchObject({ recentExamples: [], figures: { helpers: null, solvedThisYear: null } });
  expect(after.figures.medianHoursToYes).toBe(before.figures.medianHoursToYes);
  await publish(0);
  expect((await getSite({ ctx })).figures.helpers).toBe(5);
});
