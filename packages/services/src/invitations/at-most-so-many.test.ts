import { transaction } from "@omzien/db";
import { createTestTenant, type TestTenant } from "@omzien/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { invariant } from "../errors.ts";
import { inRing, loadSearch, rankHelpers } from "../search/rank-helpers.ts";
import { inviteHelpers } from "./invite-helpers.ts";

let tilburg: TestTenant;
beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
});
afterAll(() => tilburg.drop());

test("who wants to be asked once a month is asked once, when two searches choose them in the same instant", async () => {
  const helper = await tilburg.helper("Joost", {
    consents: { "match.be-asked": "given" },
    offer: { maxAsksPerMonth: 1 },
  });
  const ctx = tilburg.as({ job: "search_helpers" });
  const asker = await tilburg.resident("Fatima", {
    consents: { "match.be-found": "given", "match.beyond-neighbourhood": "given" },
  });
  const requests = [await tilburg.aHelpRequest({ by: asker }), await tilburg.aHelpRequest({ by: asker })];
  // Both have chosen before either has asked.
  const waves = await Promise.all(
    requests.map(async ({ id: helpRequestId }) => {
      const search = await loadSearch(tilburg.db, ctx, helpRequestId);
      invariant(search, "the request was just made");
      const { top } = await rankHelpers(tilburg.db, ctx, inRing(search, "municipality"), 5);
      expect(top.map(({ helperId }) => helperId)).toEqual([helper.id]);
      return { helpRequestId, endsOn: search.row.ends_on, ring: "municipality", wave: 1, candidates: top };
    }),
  );
  const asked = await Promise.all(
    waves.map((wave) => transaction(tilburg.db, (tx) => inviteHelpers(tx, ctx, wave))),
  );
  expect(asked.toSorted()).toEqual([0, 1]);
});
