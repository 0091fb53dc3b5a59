import { noEasing } from "@omzien/matching";
import { createTestTenant, type TestTenant } from "@omzien/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { invariant } from "../errors.ts";
import { offersWithin } from "./offers-query.ts";
import { boundsFor, inRing, loadSearch, offersFor } from "./rank-helpers.ts";

let tilburg: TestTenant;
beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
});
afterAll(() => tilburg.drop());

test("when few of the nearest fit, everybody else is read as well; the nearest alone would be too few", async () => {
  const asker = await tilburg.resident("Fatima");
  const { id } = await tilburg.aHelpRequest({ by: asker });
  for (const name of ["Joost", "Mo", "Ans", "Bep"]) await tilburg.helper(name);
  const ctx = tilburg.as({ job: "search_helpers" });
  const search = await loadSearch(tilburg.db, ctx, id);
  invariant(search, "the request was just made");
  const wide = inRing(search, "municipality");
  expect(await offersFor(tilburg.db, ctx, wide, noEasing, { nearest: 2 })).toHaveLength(4);
  const bounds = { ...boundsFor(wide.request, wide.policy, ctx.now()), limit: 2 };
  expect(await tilburg.db.all(offersWithin, bounds)).toHaveLength(2);
});
