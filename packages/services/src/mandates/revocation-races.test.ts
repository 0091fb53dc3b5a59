import { setTimeout as pause } from "node:timers/promises";
import type { NewHelpRequestFor } from "@omzien/contracts";
import { transaction } from "@omzien/db";
import { createTestTenant, type TestPerson, type TestTenant } from "@omzien/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createRequest } from "../help-requests/create-help-request.ts";
import { createHelpRequestFor, endMandate, getRepresented } from "./index.ts";
import { aMandate } from "./testing/give-and-accept.ts";

let tilburg: TestTenant;
beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
});
afterAll(() => tilburg.drop());

const races = 30;
const request = (): NewHelpRequestFor => ({
  categoryId: tilburg.categories.walking,
  description: "Wie gaat er een keer mee wandelen?",
  timing: { kind: "flexible", endsOn: "2026-12-20" },
  urgency: "normal",
  needs: [],
  languages: [],
  nearness: "any",
  audience: "neighbourhood",
});

interface Pair {
  mandateId: string;
  giver: TestPerson;
  representative: TestPerson;
}

async function countOf({ giver }: Pair): Promise<number> {
  const rows = await tilburg.db.kysely
    .selectFrom("help_request")
    .select("id")
    .where("person_id", "=", giver.id)
    .execute();
  return rows.length;
}

/** Acts while the giver takes the mandate back, each time at another moment. */
async function race(act: (pair: Pair) => Promise<unknown>): Promise<{ before: number; after: number }> {
  const result = { before: 0, after: 0 };
  for (let turn = 0; turn < races; turn++) {
    const giver = await tilburg.resident("Kees");
    const representative = await tilburg.resident("Mia");
    const pair = {
      giver,
      representative,
      mandateId: await aMandate(tilburg, { by: giver, to: representative }),
    };
    let atAnswer = 0;
    const ending = async () => {
      if (turn % 3 > 0) await pause(turn / 3);
      await endMandate({ ctx: tilburg.as(giver), input: { mandateId: pair.mandateId } });
      atAnswer = await countOf(pair);
    };
    await Promise.allSettled([ending(), act(pair), act(pair)]);
    result.before += atAnswer;
    result.after += (await countOf(pair)) - atAnswer;
  }
  return result;
}

test("once somebody has the answer that the mandate has ended, nothing more is done by it", async () => {
  const { before, after } = await race(({ mandateId, representative }) =>
    createHelpRequestFor({ ctx: tilburg.as(representative), input: { mandateId, ...request() } }),
  );
  expect(after).toBe(0);
  // Neither always before nor never: else nothing was raced.
  expect(before).toBeGreaterThan(0);
  expect(before).toBeLessThan(2 * races);
}, 60_000);

test("the race finds an act that looks at the mandate, and does not hold it", async () => {
  const careless = async ({ mandateId, giver, representative }: Pair) => {
    const ctx = tilburg.as(representative);
    await getRepresented({ ctx, input: { mandateId } });
    await pause(5);
    await transaction(ctx.db, (tx) =>
      createRequest(tx, ctx, {
        request: { ...request(), channel: "web" },
        personId: giver.id,
        takenBy: representative.id,
      }),
    );
  };
  expect((await race(careless)).after).toBeGreaterThan(0);
}, 60_000);
