import type { NewHelpRequest } from "@omzien/contracts";
import { createTestTenant, type TestTenant } from "@omzien/testing";
import { beforeAll, expect, test } from "vitest";
import { createHelpRequest } from "./create-help-request.ts";

let tilburg: TestTenant;
beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
});

function groceries(change: Partial<NewHelpRequest> = {}): NewHelpRequest {
  return {
    categoryId: tilburg.categories.groceries,
    description: "Wie haalt er dinsdag boodschappen?",
    timing: { kind: "once", moment: { date: "2026-12-08", from: "10:00", to: "11:00" } },
    urgency: "normal",
    needs: ["stairs", "wheelchair"],
    languages: ["nl"],
    nearness: "any",
    audience: "municipality",
    channel: "web",
    ...change,
  };
}

test("a resident asks for help: it is open, the search begins, the end is planned and a mail confirms it", async () => {
  const fatima = await tilburg.resident("Fatima");
  const request = await createHelpRequest({ ctx: tilburg.as(fatima), input: groceries() });

  expect(request).toMatchObject({
    state: "open",
    weight: "light",
    category: { slug: "groceries", name: "Boodschappen doen" },
    endsOn: "2026-12-08",
    areaName: "Centrum",
    asker: { id: fatima.id, name: "Fatima" },
    needs: ["stairs", "wheelchair"],
    search: { ring: "neighbourhood", asked: 0, needsCoordinator: false },
    openedAt: "2026-12-01T09:00:00.000Z",
  });
  const jobs = (await tilburg.jobs()).filter(({ payload }) => payload["helpRequestId"] === request.id);
  expect(jobs.map(({ name, key }) => [name, key])).toEqual([
    ["search_helpers", `search:${request.id}`],
    ["end_help_request", `end:${request.id}`],
  ]);
  expect(jobs[1]?.runAt).toEqual(new Date("2026-12-06T08:00:00Z"));
  expect(await tilburg.mails()).toMatchObject([{ kind: "request-received", person_id: fatima.id }]);
  expect(await tilburg.audit(request.id)).toMatchObject([
    { action: "help_request.created", actor_id: fatima.id, facts: { weight: "light", onBehalf: false } },
  ]);
});
