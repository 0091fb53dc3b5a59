import { SearchRules, usualSearchRules } from "@omzien/contracts";
import { openCell, tenantDb, urlFor } from "@omzien/db";
import { closeTestInstallation, createTestTenant, type TestPerson, type TestTenant } from "@omzien/testing";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { ChangedError, ForbiddenError } from "../errors.ts";
import { listSettingEvents } from "../setting-changes/index.ts";
import { policyFrom } from "../search/search-facts.ts";
import { matchingRules as storedRules } from "../search/search-query.ts";
import { searchHelpers } from "../help-requests/index.ts";
import { getSearchRules, publishSearchRules, trySearchRules, writeSearchRulesDraft } from "./index.ts";

let tilburg: TestTenant;
let bram: TestPerson;

beforeEach(async () => {
  tilburg = await createTestTenant("tilburg");
  bram = await tilburg.person("Bram", { roles: ["administrator"] });
});
afterEach(() => tilburg.drop());
afterAll(closeTestInstallation);

const calm: SearchRules = {
  ...usualSearchRules,
  waves: {
    ...usualSearchRules.waves,
    normal: { chance: 30, least: 1, most: 2, waitMinutes: 24 * 60 },
  },
  ladder: {
    ...usualSearchRules.ladder,
    normal: { adjoiningMinutes: 60, municipalityMinutes: 7 * 1440 },
  },
  quiet: { fromHour: 20, toHour: 9 },
  restHours: 96,
};
const held = async (db = tilburg.db) => policyFrom(await db.one(storedRules));
async function write(settings = calm, who = bram) {
  const { version } = await getSearchRules({ ctx: tilburg.as(who) });
  return writeSearchRulesDraft({ ctx: tilburg.as(who), input: { settings, note: "", basedOn: version } });
}
async function publish(number: number) {
  const { version } = await getSearchRules({ ctx: tilburg.as(bram) });
  return publishSearchRules({ ctx: tilburg.as(bram), input: { number, basedOn: version } });
}
const searches = async () =>
  (await tilburg.jobs()).filter(({ name }) => name === "search_helpers").map(({ runAt }) => runAt);
const asked = (db = tilburg.db) => db.kysely.selectFrom("invitation").select("helper_id").execute();

describe("an administrator sets how helpers are searched for", () => {
  test("a draft changes nothing; published, the next search of any process goes by it, and back again", async () => {
    const { adminUrl, logins } = tilburg.installation;
    const cell = await openCell({ url: urlFor(adminUrl, logins.app), lanes: 2, durability: "relaxed" });
    const elsewhere = tenantDb(cell, tilburg.id);
    expect((await held(elsewhere)).waves.normal.maxSize).toBe(6);
    await write();
    expect((await held(elsewhere)).waves.normal.maxSize).toBe(6);
    await publish(1);
    expect(await held(elsewhere)).toMatchObject({
      waves: { normal: { targetPerMille: 300, maxSize: 2, waitMs: 86_400_000 } },
      ladder: { normal: { adjoining: 3_600_000 } },
      quiet: { fromHour: 20, toHour: 9 },
      restMs: 96 * 3_600_000,
    });
    await publish(0);
    expect((await held(elsewhere)).restMs).toBe(48 * 3_600_000);
    await cell.close();
    const { items } = await listSettingEvents({
      ctx: tilburg.as(bram),
      input: { subject: "search-rules", limit: 10 },
    });
    expect(items.map(({ kind, before, after }) => [kind, before, after])).toEqual(
      expect.arrayContaining([
        ["drafted", null, 1],
        ["published", 0, 1],
        ["published", 1, 0],
      ]),
    );
  });

  test("a search that runs looks again at once, and asks as many as the new rules say", async () => {
    for (const _ of [1, 2, 3, 4, 5, 6, 7]) await tilburg.helper();
    const fatima = await tilburg.resident("Fatima");
    await write();
    await publish(1);
    const { id: helpRequestId } = await tilburg.aHelpRequest({ by: fatima });
    await searchHelpers({ ctx: tilburg.as({ job: "search_helpers" }), input: { helpRequestId } });
    expect(await asked()).toHaveLength(2);
    const later = Math.max(...(await searches()).map((at) => at.getTime()));
    expect(later).toBeGreaterThan(tilburg.clock.now().getTime());
    await publish(0);
    expect(await searches()).toHaveLength(1);
    const [again] = await searches();
    expect(again?.getTime()).toBeLessThan(later);
  });

  test("what lies outside the rails is refused, every fault at once", () => {
    const outside = {
      ...calm,
      quiet: { fromHour: 24, toHour: 3 },
      restHours: 1.5,
      desk: { ...calm.desk, days: [] },
    };
    const issues = SearchRules.safeParse(outside).error?.issues ?? [];
    expect(issues.map(({ path, message }) => [path.join("/"), message])).toEqual([
      ["quiet/fromHour", "out_of_range"],
      ["quiet/toHour", "out_of_range"],
      ["desk/days", "required"],
      ["restHours", "not_whole"],
    ]);
  });

  test("the second of two administrators is told", async () => {
    const { version } = await getSearchRules({ ctx: tilburg.as(bram) });
    await write();
    await expect(
      writeSearchRulesDraft({ ctx: tilburg.as(bram), input: { settings: calm, note: "", basedOn: version } }),
    ).rejects.toThrow(ChangedError);
  });
});

describe("what other rules would have done", () => {
  test("is counted beside the rules of now, over the days that were chosen, and changes nothing", async () => {
    for (const _ of [1, 2, 3, 4, 5, 6, 7, 8]) await tilburg.helper();
    const fatima = await tilburg.resident("Fatima");
    await tilburg.aHelpRequest({ by: fatima });
    const before = await searches();
    const ctx = tilburg.as(bram);
    const trial = await trySearchRules({ ctx, input: { settings: calm, days: 60 } });
    expect(trial).toMatchObject({ requests: 1, ofRequests: 1 });
    const first = await trySearchRules({ ctx, input: { settings: usualSearchRules, days: 90 } });
    expect(first.tried).toEqual(first.held);
    expect(first.held).toEqual(trial.held);
    expect(trial.held.askedPerRequest).toBeGreaterThan(0);
    const wide: SearchRules = {
      ...usualSearchRules,
      waves: { ...usualSearchRules.waves, normal: { chance: 98, least: 5, most: 20, waitMinutes: 240 } },
    };
    const wider = await trySearchRules({ ctx, input: { settings: wide, days: 60 } });
    expect(wider.tried.askedPerRequest).toBe(8);
    expect(JSON.stringify(trial)).not.toContain(fatima.id);
    expect(await asked()).toEqual([]);
    expect(await searches()).toEqual(before);
    expect((await held()).restMs).toBe(48 * 3_600_000);
    expect(await tilburg.db.kysely.selectFrom("access_event").select("id").execute()).toEqual([]);
    tilburg.clock.advance({ days: 61 });
    expect(
      await trySearchRules({ ctx: tilburg.as(bram), input: { settings: calm, days: 60 } }),
    ).toMatchObject({
      requests: 0,
      held: { askedPerRequest: null, medianHoursToYes: null },
    });
  });

  test("where nobody lives who helps, nobody is asked under any rules", async () => {
    const fatima = await tilburg.resident("Fatima");
    await tilburg.aHelpRequest({ by: fatima });
    const trial = await trySearchRules({ ctx: tilburg.as(bram), input: { settings: calm, days: 60 } });
    for (const figures of [trial.held, trial.tried]) {
      expect(figures).toMatchObject({ askedPerRequest: 0, people: 0, found: 0, medianHoursToYes: null });
    }
  });

  test("nobody else looks or sets", async () => {
    const anneke = await tilburg.coordinator("Anneke");
    const ctx = tilburg.as(anneke);
    await expect(getSearchRules({ ctx })).rejects.toThrow(ForbiddenError);
    await expect(trySearchRules({ ctx, input: { settings: calm, days: 60 } })).rejects.toThrow(
      ForbiddenError,
    );
    await expect(write(calm, anneke)).rejects.toThrow(ForbiddenError);
  });
});
