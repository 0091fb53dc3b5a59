import { aMatch, createTestTenant, type TestTenant } from "@omzien/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { getMatch } from "./index.ts";

let tilburg: TestTenant;
beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
});
afterAll(() => tilburg.drop());

async function seenWith(validUntil: string | null) {
  const fatima = await tilburg.resident();
  const joost = await tilburg.helper();
  const anneke = await tilburg.coordinator();
  if (validUntil !== null) {
    await tilburg.db.kysely
      .insertInto("vog_record")
      .values({
        person_id: joost.id,
        seen_on: "2026-01-01",
        seen_by: anneke.id,
        profile: "vrijwilliger",
        valid_until: validUntil,
      })
      .execute();
  }
  const { id: matchId } = await aMatch(tilburg, {
    asker: fatima,
    helper: joost,
    agreed: ["asker", "helper"],
  });
  const seen = async (who: typeof fatima) => getMatch({ ctx: tilburg.as(who), input: { matchId } });
  return { asker: await seen(fatima), helper: await seen(joost) };
}

test("an asker reads whether a certificate of conduct that holds today was seen, and nothing more of it", async () => {
  const today = tilburg.clock.now().toISOString().slice(0, 10);
  expect((await seenWith("2099-01-01")).asker.helperHasVog).toBe(true);
  expect((await seenWith(today)).asker.helperHasVog).toBe(true);
  expect((await seenWith("2020-01-01")).asker.helperHasVog).toBe(false);
  const { asker, helper } = await seenWith(null);
  expect(asker.helperHasVog).toBe(false);
  expect(helper).not.toHaveProperty("helperHasVog");
});
