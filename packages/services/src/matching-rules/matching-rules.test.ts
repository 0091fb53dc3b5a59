import { MatchingRules } from "@omzien/contracts";
import { defaultLoad, defaultWeights } from "@omzien/matching";
import { closeTestInstallation, createTestTenant, type TestPerson, type TestTenant } from "@omzien/testing";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { ForbiddenError } from "../errors.ts";
import { matchingRules as storedRules } from "../search/search-query.ts";
import { policyFrom } from "../search/search-facts.ts";
import {
  getMatchingRules,
  publishMatchingRules,
  tryMatchingRules,
  writeMatchingRulesDraft,
} from "./index.ts";

let tilburg: TestTenant;
let bram: TestPerson;

beforeEach(async () => {
  tilburg = await createTestTenant("tilburg");
  bram = await tilburg.person("Bram", { roles: ["administrator"] });
});
afterEach(() => tilburg.drop());
afterAll(closeTestInstallation);

const usual: MatchingRules = { weights: { ...defaultWeights }, load: { ...defaultLoad } };
const nearer: MatchingRules = {
  weights: { ...defaultWeights, distance: 35, fairness: 10, responsiveness: 1 },
  load: { openMatches: 2, asks30: 4 },
};
const held = async () => policyFrom(await tilburg.db.one(storedRules));

describe("an administrator sets how helpers are put in order", () => {
  test("within the rails, in a draft first; published, every search reads it, and back again", async () => {
    const ctx = tilburg.as(bram);
    expect((await getMatchingRules({ ctx })).published.settings).toEqual(usual);
    const written = await writeMatchingRulesDraft({
      ctx,
      input: { settings: nearer, note: "", basedOn: "0.0" },
    });
    expect((await held()).weights).toEqual(defaultWeights);
    const published = await publishMatchingRules({ ctx, input: { number: 1, basedOn: written.version } });
    expect(await held()).toMatchObject(nearer);
    await publishMatchingRules({ ctx, input: { number: 0, basedOn: published.version } });
    expect(await held()).toMatchObject(usual);
  });

  test("what lies outside the rails or does not add up is refused, every fault at once", () => {
    const outside = { ...nearer, weights: { ...nearer.weights, fairness: 0, reciprocity: 50 } };
    expect(
      MatchingRules.safeParse(outside).error?.issues.map(({ path, message }) => [path.join("/"), message]),
    ).toEqual(
      expect.arrayContaining([
        ["weights/fairness", "out_of_range"],
        ["weights/reciprocity", "out_of_range"],
      ]),
    );
    const over = { ...usual, weights: { ...usual.weights, language: 5 } };
    expect(MatchingRules.safeParse(over).error?.issues).toMatchObject([{ message: "weights_sum" }]);
  });

  test("is tried on the latest requests in numbers, and changes nothing by that", async () => {
    const fatima = await tilburg.resident("Fatima");
    const [near, far] = [await tilburg.helper("Joost"), await tilburg.helper("Samira", { area: "oost" })];
    await tilburg.aHelpRequest({ by: fatima });
    const ctx = tilburg.as(bram);
    const same = await tryMatchingRules({ ctx, input: { settings: usual } });
    expect(same).toMatchObject({ requests: 1, otherFirst: 0, otherThree: 0, mostNow: 1, mostThen: 1 });
    expect(same.peopleNow).toBe(same.peopleThen);
    const other = await tryMatchingRules({ ctx, input: { settings: nearer } });
    expect(other.requests).toBe(1);
    expect((await held()).weights).toEqual(defaultWeights);
    for (const { id } of [near, far, fatima]) expect(JSON.stringify(other)).not.toContain(id);
    const looks = await tilburg.db.kysely.selectFrom("access_event").select("id").execute();
    expect(looks).toEqual([]);
  });

  test("would show that somebody else comes first, where a weight turns the order round", async () => {
    const fatima = await tilburg.resident("Fatima");
    const [near, fond] = [
      await tilburg.helper("Joost"),
      await tilburg.helper("Samira", { offer: { favourites: ["groceries"] } }),
    ];
    const { x, y } = await tilburg.db.kysely
      .selectFrom("person")
      .select(["x", "y"])
      .where("id", "=", fatima.id)
      .executeTakeFirstOrThrow();
    const place = (id: string, metres: number) =>
      tilburg.db.kysely
        .updateTable("person")
        .set({ x: (x ?? 0) + metres, y })
        .where("id", "=", id)
        .execute();
    await place(near.id, 0);
    await place(fond.id, 1500);
    await tilburg.aHelpRequest({ by: fatima });
    const fondness = { ...usual, weights: { ...usual.weights, distance: 5, interest: 25, bond: 15 } };
    const trial = await tryMatchingRules({ ctx: tilburg.as(bram), input: { settings: fondness } });
    expect(trial).toMatchObject({ requests: 1, otherFirst: 1, otherThree: 0, peopleNow: 2, peopleThen: 2 });
  });

  test("nobody else does, nor tries", async () => {
    const anneke = await tilburg.coordinator("Anneke");
    await expect(getMatchingRules({ ctx: tilburg.as(anneke) })).rejects.toThrow(ForbiddenError);
    await expect(tryMatchingRules({ ctx: tilburg.as(anneke), input: { settings: usual } })).rejects.toThrow(
      ForbiddenError,
    );
  });
});
