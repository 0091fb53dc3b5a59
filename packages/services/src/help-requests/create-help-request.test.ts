import type { NewHelpRequest } from "@omzien/contracts";
import { createTestTenant, type TestPerson, type TestTenant } from "@omzien/testing";
import { beforeAll, expect, test } from "vitest";
import { ForbiddenError, NotFoundError, UnauthenticatedError } from "../errors.ts";
import { createHelpRequest } from "./create-help-request.ts";

let tilburg: TestTenant;
let almere: TestTenant;
beforeAll(async () => {
  [tilburg, almere] = await Promise.all([createTestTenant("tilburg"), createTestTenant("almere")]);
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

const requestsOf = (tenant: TestTenant, person: TestPerson) =>
  tenant.db.kysely
    .selectFrom("help_request")
    .select(["id", "state", "weight", "taken_by", "channel", "area_id", "x", "y"])
    .where("person_id", "=", person.id)
    .execute();

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
  expect(await requestsOf(tilburg, fatima)).toMatchObject([
    { area_id: tilburg.areas.centrum.id, x: tilburg.areas.centrum.x, y: tilburg.areas.centrum.y },
  ]);
});

test("a complex request waits for the desk: no search, also without consent to be found", async () => {
  const fatima = await tilburg.resident("Fatima", { consents: { "match.be-found": "refused" } });
  const request = await createHelpRequest({
    ctx: tilburg.as(fatima),
    input: groceries({ categoryId: tilburg.categories.respite, weight: "light" }),
  });
  expect(request).toMatchObject({ state: "triage", weight: "complex", openedAt: null });
  const searches = await tilburg.jobs("search_helpers");
  expect(searches.map(({ key }) => key)).not.toContain(`search:${request.id}`);
});

test("the heavier of category and own estimate counts", async () => {
  const fatima = await tilburg.resident("Fatima");
  const lighter = groceries({ categoryId: tilburg.categories.transport, weight: "light" });
  expect(await createHelpRequest({ ctx: tilburg.as(fatima), input: lighter })).toMatchObject({
    weight: "middle",
  });
  expect(
    await createHelpRequest({ ctx: tilburg.as(fatima), input: groceries({ weight: "complex" }) }),
  ).toMatchObject({ weight: "complex", state: "triage" });
});

test("the desk asks for somebody who phones; a resident cannot ask for another", async () => {
  const [anneke, mia, joost] = [
    await tilburg.coordinator(),
    await tilburg.resident("Mia", { email: null }),
    await tilburg.resident("Joost"),
  ];
  const input = groceries({ onBehalfOf: mia.id, channel: "phone" });
  const request = await createHelpRequest({ ctx: tilburg.as(anneke), input });
  expect(request).toMatchObject({ asker: { id: mia.id, name: "Mia" }, channel: "phone", state: "open" });
  expect(await requestsOf(tilburg, mia)).toMatchObject([{ taken_by: anneke.id }]);

  await expect(createHelpRequest({ ctx: tilburg.as(joost), input })).rejects.toThrow(ForbiddenError);
  await expect(createHelpRequest({ ctx: tilburg.as("visitor"), input })).rejects.toThrow(
    UnauthenticatedError,
  );
  expect(await requestsOf(tilburg, mia)).toHaveLength(1);
});

test("somebody of another municipality does not exist here", async () => {
  const [stranger, anneke] = [await almere.resident("Sam"), await tilburg.coordinator()];
  const input = groceries({ onBehalfOf: stranger.id });
  await expect(createHelpRequest({ ctx: tilburg.as(anneke), input })).rejects.toThrow(NotFoundError);
  await expect(createHelpRequest({ ctx: tilburg.as(stranger), input: groceries() })).rejects.toThrow(
    NotFoundError,
  );
  await expect(createHelpRequest({ ctx: almere.as(stranger), input: groceries() })).rejects.toMatchObject({
    faults: [{ pointer: "/categoryId", code: "unknown_category" }],
  });
});

test("without code of conduct or consent to be found nobody is asked, and nothing is kept", async () => {
  const rude = await tilburg.resident("Rik", { codeOfConduct: false });
  const shy = await tilburg.resident("Sjaan", { consents: { "match.be-found": null } });
  await expect(createHelpRequest({ ctx: tilburg.as(rude), input: groceries() })).rejects.toMatchObject({
    code: "code_of_conduct_not_accepted",
  });
  await expect(createHelpRequest({ ctx: tilburg.as(shy), input: groceries() })).rejects.toMatchObject({
    code: "consent_required",
  });
  expect([...(await requestsOf(tilburg, rude)), ...(await requestsOf(tilburg, shy))]).toEqual([]);
});

test("every fault of the input is told at once", async () => {
  const nameless = await tilburg.person("", { area: null });
  const creating = createHelpRequest({
    ctx: tilburg.as(nameless),
    input: groceries({
      categoryId: tilburg.categories.errands,
      needs: ["stairs", "stairs"],
      languages: ["nl", "nl"],
      timing: {
        kind: "several",
        moments: [
          { date: "2026-11-30", from: "10:00", to: "11:00" },
          { date: "2028-01-01", from: "10:00", to: "11:00" },
        ],
      },
    }),
  });
  await expect(creating).rejects.toMatchObject({
    code: "invalid_input",
    faults: [
      { pointer: "/categoryId", code: "category_too_wide" },
      { pointer: "/timing/moments/0/date", code: "in_the_past" },
      { pointer: "/timing/moments/1/date", code: "too_far_ahead" },
      { pointer: "/needs", code: "duplicate" },
      { pointer: "/languages", code: "duplicate" },
      { pointer: "/profile/firstName", code: "required" },
      { pointer: "/profile/area", code: "required" },
    ],
  });
});

test.each<[string, Partial<NewHelpRequest>, string]>([
  [
    "a moment earlier today",
    { timing: { kind: "once", moment: { date: "2026-12-01", from: "08:00", to: "09:00" } } },
    "/timing",
  ],
  [
    "a week without the weekday",
    {
      timing: {
        kind: "weekly",
        weekdays: [7],
        from: "10:00",
        to: "11:00",
        startsOn: "2026-12-01",
        endsOn: "2026-12-03",
      },
    },
    "/timing",
  ],
  ["help that never ends", { timing: { kind: "flexible", endsOn: "2027-12-31" } }, "/timing/endsOn"],
  ["today, but next week", { urgency: "today" }, "/urgency"],
])("refused: %s", async (_, change, pointer) => {
  const fatima = await tilburg.resident("Fatima");
  const creating = createHelpRequest({ ctx: tilburg.as(fatima), input: groceries(change) });
  await expect(creating).rejects.toMatchObject({ faults: [{ pointer }] });
});

test("asked ten times at once, somebody has the five requests that the site allows, never more", async () => {
  const fatima = await tilburg.resident("Fatima");
  const tries = await Promise.allSettled(
    Array.from({ length: 10 }, () => createHelpRequest({ ctx: tilburg.as(fatima), input: groceries() })),
  );
  const refused = tries.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
  expect(refused).toHaveLength(5);
  for (const reason of refused)
    expect(reason).toMatchObject({ code: "help_request_limit_reached", facts: { limit: 5 } });
  expect(await requestsOf(tilburg, fatima)).toHaveLength(5);
});
