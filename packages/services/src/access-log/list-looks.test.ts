import { aMatch, aReport, createTestTenant, type TestPerson, type TestTenant } from "@omzien/testing";
import { afterAll, beforeEach, expect, test } from "vitest";
import { getHelpRequest } from "../help-requests/index.ts";
import { agreeToMatch, getMatch, listMatchMessages, stopMatch } from "../matches/index.ts";
import { getMyData, getMyDataHtml } from "../my-data/index.ts";
import { findPeople, getPersonCard } from "../people/index.ts";
import { getReport } from "../reports/index.ts";
import { listLooks } from "./index.ts";

let tilburg: TestTenant;
let fatima: TestPerson;
let joost: TestPerson;
let anneke: TestPerson;
beforeEach(async () => {
  await tilburg?.drop();
  tilburg = await createTestTenant("tilburg");
  fatima = await tilburg.resident("Fatima", { phone: "+31611111111" });
  joost = await tilburg.helper("Joost");
  anneke = await tilburg.coordinator("Anneke");
});
afterAll(() => tilburg.drop());

const looksOf = async (who: TestPerson, limit = 25, cursor?: string) =>
  listLooks({ ctx: tilburg.as(who), input: { limit, cursor } });

test("says who looked, what they saw and why, in the reader's own words; nothing of others", async () => {
  await getPersonCard({ ctx: tilburg.as(anneke), input: { personId: fatima.id } });
  tilburg.clock.advance({ hours: 1 });
  const { id } = await tilburg.aHelpRequest({ by: fatima, needs: ["walker"] });
  await getHelpRequest({ ctx: tilburg.as(anneke), input: { helpRequestId: id } });

  expect((await looksOf(fatima)).items).toMatchObject([
    {
      by: "Anneke, coördinator",
      what: ["wat je over je gezondheid zei"],
      why: "De balie bekeek je hulpvraag.",
    },
    {
      by: "Anneke, coördinator",
      what: expect.arrayContaining(["je e-mailadres", "je telefoonnummer"]),
      why: "De balie bekeek je kaart.",
    },
  ]);
  expect((await looksOf(joost)).items).toEqual([]);
  const english = await listLooks({ ctx: tilburg.as(fatima, "en"), input: { limit: 1 } });
  expect(english.items[0]).toMatchObject({ by: "Anneke, coordinator" });
});

test("comes in pages, newest first", async () => {
  for (let hour = 0; hour < 5; hour++) {
    await findPeople({ ctx: tilburg.as(anneke), input: { q: "Fatima" } });
    tilburg.clock.advance({ hours: 1 });
  }
  const first = await looksOf(fatima, 3);
  const second = await looksOf(fatima, 3, first.nextCursor);
  const all = [...first.items, ...second.items].map(({ at }) => at);
  expect(all).toEqual(all.toSorted().toReversed());
  expect(new Set(all).size).toBe(5);
  expect(second.nextCursor).toBeUndefined();
});

test("a neighbour is named as long as they may be known; kept apart, they are a neighbour", async () => {
  const match = await aMatch(tilburg, { asker: fatima, helper: joost, agreed: ["asker", "helper"] });
  const input = { matchId: match.id };
  await agreeToMatch({ ctx: tilburg.as(fatima), input: { ...input, shares: ["phone"] } });
  await getMatch({ ctx: tilburg.as(joost), input });
  expect((await looksOf(fatima)).items).toMatchObject([
    { by: "Joost", what: ["je telefoonnummer"], why: "Je deelde dit met deze buur." },
  ]);
  await stopMatch({ ctx: tilburg.as(fatima), input: { ...input, remark: "" } });
  const looks = (await looksOf(fatima)).items;
  expect(looks.map(({ by }) => by)).toContain("Een buur");
  expect(JSON.stringify(looks)).not.toContain("Joost");
});

test("what the desk reads for a report is in nobody's list and in nobody's export", async () => {
  const match = await aMatch(tilburg, { asker: fatima, helper: joost });
  const report = await aReport(tilburg, { by: fatima, about: joost, aboutMatch: match });
  await getReport({ ctx: tilburg.as(anneke), input: { reportId: report.id } });
  await listMatchMessages({ ctx: tilburg.as(anneke), input: { matchId: match.id, limit: 10 } });
  expect((await looksOf(joost)).items).toEqual([]);
  expect((await looksOf(fatima)).items).toEqual([]);
});

test("goes along in one's own data, as a file and as a page", async () => {
  await getPersonCard({ ctx: tilburg.as(anneke), input: { personId: fatima.id } });
  const { sections } = await getMyData({ ctx: tilburg.as(fatima) });
  expect(sections.find(({ key }) => key === "looks")?.rows).toMatchObject([{ by: "Anneke, coördinator" }]);
  const { html } = await getMyDataHtml({ ctx: tilburg.as(fatima) });
  expect(html).toContain("Anneke, coördinator");
});
