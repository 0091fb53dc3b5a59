import { aMatch, createTestTenant, type TestHelper, type TestPerson, type TestTenant } from "@omzien/testing";
import { beforeEach, expect, test } from "vitest";
import { stopMatch } from "../matches/stop-match.ts";
import { closeReport } from "../reports/close-report.ts";
import { createHelpRequest } from "./create-help-request.ts";
import { extendHelpRequest } from "./extend-help-request.ts";
import { searchHelpers } from "./search-helpers.ts";

let tilburg: TestTenant;
let anneke: TestPerson;
let fatima: TestPerson;
let joost: TestHelper;
beforeEach(async () => {
  tilburg = await createTestTenant("tilburg");
  anneke = await tilburg.coordinator();
  fatima = await tilburg.resident("Fatima");
  joost = await tilburg.helper("Joost");
});

/** Who is asked for a request of a neighbour's that Joost fits. */
async function askedFor(neighbour: TestPerson): Promise<string[]> {
  const { id } = await tilburg.aHelpRequest({ by: neighbour });
  await searchHelpers({ ctx: tilburg.as({ job: "search_helpers" }), input: { helpRequestId: id } });
  const rows = await tilburg.db.kysely
    .selectFrom("invitation")
    .select("helper_id")
    .where("help_request_id", "=", id)
    .execute();
  return rows.map((row) => row.helper_id);
}

const askAgain = () =>
  createHelpRequest({
    ctx: tilburg.as(fatima),
    input: {
      categoryId: tilburg.categories.groceries,
      description: "Wie haalt er boodschappen?",
      timing: { kind: "once", moment: { date: "2026-12-08", from: "10:00", to: "11:00" } },
      urgency: "normal",
      needs: [],
      languages: [],
      nearness: "any",
      audience: "municipality",
      channel: "web",
    },
  });

test.each(["desk", "asker", "helper"] as const)(
  "while a stop by the %s is looked into, both sides are held; when it is closed, no longer",
  async (who) => {
    const match = await aMatch(tilburg, { asker: fatima, helper: joost });
    // Long enough ago that Joost does not rest from it.
    const longAgo = new Date("2026-08-01T09:00:00Z");
    await tilburg.db.kysely.updateTable("invitation").set({ invited_at: longAgo }).execute();
    const stopper = { desk: anneke, asker: fatima, helper: joost }[who];
    await stopMatch({ ctx: tilburg.as(stopper), input: { matchId: match.id, remark: "" } });
    const sjaan = await tilburg.resident("Sjaan");

    expect(await askedFor(sjaan)).toEqual([]);
    const held = await askAgain();
    expect(held).toMatchObject({ state: "triage", weight: "light", openedAt: null });
    const searches = (await tilburg.jobs("search_helpers")).map(({ payload }) => payload["helpRequestId"]);
    expect(searches).not.toContain(held.id);

    const report = await tilburg.db.kysely.selectFrom("report").select("id").executeTakeFirstOrThrow();
    await closeReport({ ctx: tilburg.as(anneke), input: { reportId: report.id, remark: "Gebeld." } });
    expect(await askedFor(sjaan)).toEqual([joost.id]);
    expect(await askAgain()).toMatchObject({ state: "open" });
  },
);

test("a helper who said yes hears that the request goes on for longer; without a match nobody does", async () => {
  const match = await aMatch(tilburg, { asker: fatima, helper: joost });
  const open = await tilburg.aHelpRequest({ by: fatima });
  for (const helpRequestId of [match.helpRequestId, open.id])
    await extendHelpRequest({ ctx: tilburg.as(fatima), input: { helpRequestId, endsOn: "2027-01-10" } });
  expect(await tilburg.mails()).toMatchObject([
    { kind: "match-extended", person_id: joost.id, subject_id: match.id, facts: {} },
  ]);
});
