import { createTestTenant, flexibleTiming, type TestPerson, type TestTenant } from "@omzien/testing";
import { beforeAll, describe, expect, test } from "vitest";
import type { ServiceContext } from "../context.ts";
import { ForbiddenError, NotFoundError } from "../errors.ts";
import { endHelpRequest } from "./end-help-request.ts";
import { extendHelpRequest } from "./extend-help-request.ts";
import { getHelpRequest } from "./get-help-request.ts";
import { searchHelpers } from "./search-helpers.ts";
import { solveHelpRequest } from "./solve-help-request.ts";
import { triageHelpRequest } from "./triage-help-request.ts";
import { withdrawHelpRequest } from "./withdraw-help-request.ts";

let tilburg: TestTenant;
let almere: TestTenant;
let fatima: TestPerson;
let anneke: TestPerson;
beforeAll(async () => {
  [tilburg, almere] = await Promise.all([createTestTenant("tilburg"), createTestTenant("almere")]);
  [fatima, anneke] = await Promise.all([tilburg.resident("Fatima"), tilburg.coordinator()]);
});

const byJob = { job: "search_helpers" } as const;
const rowOf = (id: string) =>
  tilburg.db.kysely
    .selectFrom("help_request")
    .select(["state", "weight", "ends_on", "timing", "needs_coordinator_at", "opened_at"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();

const changes = {
  withdraw: (ctx: ServiceContext, helpRequestId: string) =>
    withdrawHelpRequest({ ctx, input: { helpRequestId, reason: "Al gelukt" } }),
  extend: (ctx: ServiceContext, helpRequestId: string) =>
    extendHelpRequest({ ctx, input: { helpRequestId, endsOn: "2026-12-20" } }),
  solve: (ctx: ServiceContext, helpRequestId: string) =>
    solveHelpRequest({ ctx, input: { helpRequestId, how: "otherwise" } }),
};

describe.each(Object.entries(changes))("%s", (name, change) => {
  test("the asker and the desk may; it is written down who did", async () => {
    for (const person of [fatima, anneke]) {
      const { id } = await tilburg.aHelpRequest({ by: fatima });
      await change(tilburg.as(person), id);
      const [event] = await tilburg.audit(id);
      expect(event?.action).toMatch(/^help_request\.(withdrawn|extended|solved)$/);
      expect(event).toMatchObject({ actor_kind: "member", actor_id: person.id });
    }
  });

  test("a neighbour and another municipality cannot, and learn nothing from trying", async () => {
    const { id } = await tilburg.aHelpRequest({ by: fatima });
    const before = await rowOf(id);
    const [joost, sam] = [await tilburg.resident("Joost"), await almere.coordinator("Sam")];
    await expect(change(tilburg.as(joost), id)).rejects.toThrow(NotFoundError);
    await expect(change(almere.as(sam), id)).rejects.toThrow(NotFoundError);
    await expect(change(tilburg.as("visitor"), id)).rejects.toMatchObject({ code: "sign_in_required" });
    expect(await rowOf(id)).toEqual(before);
    expect(await tilburg.audit(id)).toEqual([]);
  });

  test.each(["solved", "withdrawn", "expired"] as const)("a request that is %s stays so", async (state) => {
    const { id } = await tilburg.aHelpRequest({ by: fatima, state });
    const code =
      name === "withdraw" && state === "withdrawn"
        ? "help_request_already_withdrawn"
        : "help_request_not_open";
    await expect(change(tilburg.as(fatima), id)).rejects.toMatchObject({ code });
    expect((await rowOf(id)).state).toBe(state);
  });
});

test("withdrawing lets everybody go who was asked, kindly, and shows when it was", async () => {
  const asker = await tilburg.resident("Fatima");
  const helper = await tilburg.helper("Joost");
  const { id } = await tilburg.aHelpRequest({ by: asker });
  await searchHelpers({ ctx: tilburg.as(byJob), input: { helpRequestId: id } });
  const withdrawn = await withdrawHelpRequest({
    ctx: tilburg.as(asker),
    input: { helpRequestId: id, reason: "" },
  });
  expect(withdrawn).toMatchObject({
    state: "withdrawn",
    withdrawnAt: "2026-12-01T09:00:00.000Z",
    search: { asked: 1, waiting: 0 },
  });
  const mails = (await tilburg.mails()).filter(({ person_id: to }) => to === helper.id);
  expect(mails.map(({ kind }) => kind)).toEqual(["invitation", "no-longer-needed"]);
});

test("an extension moves the last day, of weekly help too, and the warning with it", async () => {
  const { id } = await tilburg.aHelpRequest({ by: fatima });
  await extendHelpRequest({ ctx: tilburg.as(fatima), input: { helpRequestId: id, endsOn: "2027-01-10" } });
  expect(await rowOf(id)).toMatchObject({
    ends_on: "2027-01-10",
    timing: { kind: "flexible", endsOn: "2027-01-10" },
  });
  const ends = (await tilburg.jobs("end_help_request")).filter(({ key }) => key === `end:${id}`);
  expect(ends.map(({ runAt }) => runAt)).toEqual([new Date("2027-01-08T08:00:00Z")]);
  for (const [endsOn, code] of [
    ["2027-01-10", "not_later"],
    ["2028-06-01", "too_far_ahead"],
  ] as const)
    await expect(
      extendHelpRequest({ ctx: tilburg.as(fatima), input: { helpRequestId: id, endsOn } }),
    ).rejects.toMatchObject({ faults: [{ pointer: "/endsOn", code }] });
});

describe("triage", () => {
  const triage = (ctx: ServiceContext, helpRequestId: string, weight: "light" | "complex") =>
    triageHelpRequest({ ctx, input: { helpRequestId, weight, outcome: "search" } });
  const complex = () => tilburg.aHelpRequest({ by: fatima, state: "triage", weight: "complex" });

  test("found lighter, a request is searched for like any other", async () => {
    const { id } = await complex();
    expect(await triage(tilburg.as(anneke), id, "light")).toMatchObject({ state: "open", weight: "light" });
    const searches = await tilburg.jobs("search_helpers");
    expect(searches.map(({ key }) => key)).toContain(`search:${id}`);
    expect(await tilburg.audit(id)).toMatchObject([{ action: "help_request.triaged", actor_id: anneke.id }]);
  });

  test("still complex, it is open for inviting by hand only", async () => {
    const { id } = await complex();
    await triage(tilburg.as(anneke), id, "complex");
    expect(await rowOf(id)).toMatchObject({ state: "open", needs_coordinator_at: tilburg.clock.now() });
    const searches = await tilburg.jobs("search_helpers");
    expect(searches.map(({ key }) => key)).not.toContain(`search:${id}`);
    await tilburg.helper("Joost", { offer: { weightMax: "complex" } });
    await searchHelpers({ ctx: tilburg.as(byJob), input: { helpRequestId: id } });
    const asked = await tilburg.db.kysely
      .selectFrom("invitation")
      .select("id")
      .where("help_request_id", "=", id)
      .execute();
    expect(asked).toEqual([]);
  });

  test("it is the desk's alone, once, and never of another municipality", async () => {
    const { id } = await complex();
    await expect(triage(tilburg.as(fatima), id, "light")).rejects.toThrow(ForbiddenError);
    await expect(triage(almere.as(await almere.coordinator()), id, "light")).rejects.toThrow(NotFoundError);
    expect((await rowOf(id)).state).toBe("triage");
    await triage(tilburg.as(anneke), id, "light");
    await expect(triage(tilburg.as(anneke), id, "light")).rejects.toMatchObject({
      code: "help_request_not_open",
    });
  });

  test("nobody is shown to helpers who has not said that they may be found", async () => {
    const shy = await tilburg.resident("Sjaan", { consents: { "match.be-found": null } });
    const { id } = await tilburg.aHelpRequest({ by: shy, state: "triage", weight: "complex" });
    await expect(triage(tilburg.as(anneke), id, "complex")).rejects.toMatchObject({
      code: "consent_required",
    });
  });
});

test("two days before the end the asker is asked once whether it goes on; after the last day it is over", async () => {
  const tenant = await createTestTenant("tilburg");
  const asker = await tenant.resident("Fatima");
  const { id } = await tenant.aHelpRequest({ by: asker, timing: flexibleTiming });
  const look = () =>
    endHelpRequest({ ctx: tenant.as({ job: "end_help_request" }), input: { helpRequestId: id } });
  const warnings = async () =>
    (await tenant.mails()).filter(({ kind }) => kind === "request-expires-soon").length;
  const stateOf = async () =>
    (await getHelpRequest({ ctx: tenant.as(asker), input: { helpRequestId: id } })).state;

  await look();
  expect(await warnings()).toBe(0);
  tenant.clock.set("2026-12-13T08:00:00Z");
  await look();
  await look();
  expect(await warnings()).toBe(1);
  await extendHelpRequest({ ctx: tenant.as(asker), input: { helpRequestId: id, endsOn: "2026-12-16" } });
  tenant.clock.set("2026-12-15T23:30:00Z");
  await look();
  expect([await warnings(), await stateOf()]).toEqual([2, "open"]);
  tenant.clock.set("2026-12-16T23:00:00Z");
  await look();
  await look();
  expect([await warnings(), await stateOf()]).toEqual([2, "expired"]);
  expect((await tenant.audit(id)).filter(({ action }) => action === "help_request.expired")).toHaveLength(1);
});
