import { aMatch, aReport, createTestTenant, type TestTenant } from "@omzien/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ForbiddenError } from "../errors.ts";
import { listMatches } from "../matches/index.ts";
import { listReports } from "../reports/index.ts";
import { getDeskCounts } from "./index.ts";

let tilburg: TestTenant;
beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
});
afterAll(() => tilburg.drop());

test("the counts are those of the four lists, also when a report is about the reader", async () => {
  const anneke = await tilburg.coordinator();
  const ctx = tilburg.as(anneke);
  expect(await getDeskCounts({ ctx })).toEqual({
    triage: 0,
    unanswered: 0,
    followUp: 0,
    reports: 0,
    calls: 0,
    dutyCalls: 0,
    repliesElsewhere: 0,
  });

  const fatima = await tilburg.resident();
  const joost = await tilburg.helper();
  await tilburg.aHelpRequest({ by: fatima, state: "triage" });
  await tilburg.aHelpRequest({ by: fatima });
  await aMatch(tilburg, { asker: fatima, helper: joost, agreed: ["asker", "helper"] });
  await aReport(tilburg, { by: fatima, about: joost });
  await aReport(tilburg, { by: fatima, about: anneke });
  expect(await getDeskCounts({ ctx })).toEqual({
    triage: 1,
    unanswered: 0,
    followUp: 0,
    reports: 1,
    calls: 0,
    dutyCalls: 0,
    repliesElsewhere: 0,
  });

  tilburg.clock.advance({ days: 3 });
  const counts = await getDeskCounts({ ctx });
  expect(counts).toEqual({
    triage: 1,
    unanswered: 1,
    followUp: 1,
    reports: 1,
    calls: 0,
    dutyCalls: 0,
    repliesElsewhere: 0,
  });
  const followUp = await listMatches({ ctx, input: { list: "follow-up", limit: 100 } });
  const reports = await listReports({ ctx, input: { state: "open", limit: 100 } });
  expect([followUp.items.length, reports.items.length]).toEqual([counts.followUp, counts.reports]);

  tilburg.clock.advance({ days: 61 });
  const longAgo = await listMatches({ ctx, input: { list: "follow-up", limit: 100 } });
  expect([longAgo.items.length, (await getDeskCounts({ ctx })).followUp]).toEqual([0, 0]);
});

test("they are the desk's alone", async () => {
  for (const roles of [["resident"], ["administrator"]] as const) {
    const person = await tilburg.person("Sara", { roles });
    await expect(getDeskCounts({ ctx: tilburg.as(person) })).rejects.toThrow(ForbiddenError);
  }
});
