import { createTestTenant, type TestHelper, type TestPerson, type TestTenant } from "@omzien/testing";
import { beforeEach, expect, test } from "vitest";
import { withdrawConsent } from "../consents/withdraw-consent.ts";
import { answerInvitation } from "../invitations/answer-invitation.ts";
import { handBackMatch } from "../matches/hand-back-match.ts";
import { changeReach } from "./change-reach.ts";
import { createInvitations } from "./create-invitations.ts";
import { getHelpRequest } from "./get-help-request.ts";
import { getSearchCourse } from "./get-search-course.ts";
import { searchHelpers } from "./search-helpers.ts";

let tilburg: TestTenant;
let fatima: TestPerson;
let anneke: TestPerson;
beforeEach(async () => {
  tilburg = await createTestTenant("tilburg");
  fatima = await tilburg.resident("Fatima");
  anneke = await tilburg.coordinator("Anneke");
});

const search = (helpRequestId: string) =>
  searchHelpers({ ctx: tilburg.as({ job: "search_helpers" }), input: { helpRequestId } });
const course = (helpRequestId: string, by: TestPerson = fatima) =>
  getSearchCourse({ ctx: tilburg.as(by), input: { helpRequestId } });
const reach = (helpRequestId: string, audience: "neighbourhood" | "municipality", by: TestPerson = fatima) =>
  changeReach({ ctx: tilburg.as(by), input: { helpRequestId, audience } });
const inWords = ({ steps }: Awaited<ReturnType<typeof course>>) =>
  steps.map(({ kind, by, ring, asked }) => [kind, by, ring, asked].filter((part) => part !== null).join(" "));

const invitationOf = async ({ id }: TestHelper) =>
  (
    await tilburg.db.kysely
      .selectFrom("invitation")
      .select("id")
      .where("helper_id", "=", id)
      .executeTakeFirstOrThrow()
  ).id;
const answer = async (helper: TestHelper, said: "yes" | "no") =>
  answerInvitation({
    ctx: tilburg.as(helper),
    input: { invitationId: await invitationOf(helper), answer: said },
  });

test("every step of the search is told in order, to the asker and the desk alike, without a name", async () => {
  const joost = await tilburg.helper("Joost");
  const mia = await tilburg.helper("Mia", { area: "noord" });
  const { id } = await tilburg.aHelpRequest({ by: fatima });
  await search(id);
  tilburg.clock.advance({ minutes: 5 });
  await answer(joost, "no");
  await search(id);
  tilburg.clock.advance({ minutes: 5 });
  const { matchId } = await answer(mia, "yes");
  await handBackMatch({ ctx: tilburg.as(mia), input: { matchId: matchId ?? "" } });
  tilburg.clock.advance({ minutes: 5 });
  await search(id);

  const told = await course(id);
  expect(inWords(told)).toEqual([
    "asked search neighbourhood 1",
    "ring-opened search adjoining",
    "asked search adjoining 1",
    "match-made helper",
    "handed-back helper",
    "ring-opened search municipality",
    "desk-helps search",
  ]);
  expect(told.nearbyAreas).toEqual(["Noord", "Oost", "Zuid"]);
  expect(await course(id, anneke)).toEqual(told);
  expect(JSON.stringify(told)).not.toMatch(/Mia|Joost|Fatima/);
});

test("what comes next is told with its time, and ends with the desk", async () => {
  await tilburg.helper("Joost");
  const { id } = await tilburg.aHelpRequest({ by: fatima });
  await search(id);
  expect((await course(id)).next).toEqual({
    kind: "ring",
    ring: "adjoining",
    at: "2026-12-04T09:00:00.000Z",
  });
  await reach(id, "neighbourhood");
  expect((await course(id)).next).toEqual({ kind: "desk" });
});

test("the night is told once, with the morning on which asking goes on", async () => {
  await tilburg.helper("Joost");
  tilburg.clock.set("2026-12-01T22:00:00Z");
  const { id } = await tilburg.aHelpRequest({ by: fatima });
  await search(id);
  tilburg.clock.advance({ hours: 1 });
  await search(id);
  const { steps } = await course(id);
  expect(steps).toMatchObject([{ kind: "waits-for-morning", until: "2026-12-02T07:00:00.000Z" }]);
});

test("the asker says no further than this, and nobody further away is asked; undone, the search goes on", async () => {
  await tilburg.helper("Mia", { area: "noord" });
  const { id } = await tilburg.aHelpRequest({ by: fatima });
  await reach(id, "neighbourhood");
  await search(id);
  expect(
    (await getHelpRequest({ ctx: tilburg.as(fatima), input: { helpRequestId: id } })).search,
  ).toMatchObject({ asked: 0, ring: "neighbourhood" });
  expect((await course(id)).reach).toEqual({ stopsAt: null, widensTo: "municipality" });
  tilburg.clock.advance({ minutes: 5 });
  await reach(id, "municipality");
  await search(id);
  expect(inWords(await course(id))).toEqual([
    "narrowed asker neighbourhood",
    "desk-helps search",
    "widened asker municipality",
    "ring-opened search adjoining",
    "asked search adjoining 1",
  ]);
  expect((await tilburg.audit(id)).map(({ action }) => action)).toContain("help_request.reach_changed");
});

test("for who phones, the desk stops the search; it stands in the course who did", async () => {
  const { id } = await tilburg.aHelpRequest({ by: fatima });
  await reach(id, "neighbourhood", anneke);
  expect(inWords(await course(id))).toEqual(["narrowed desk neighbourhood"]);
});

test("the desk that asks by hand is a step of the desk, which says of nobody how far away they live", async () => {
  const joost = await tilburg.helper("Joost");
  const { id } = await tilburg.aHelpRequest({ by: fatima });
  await createInvitations({
    ctx: tilburg.as(anneke),
    input: { helpRequestId: id, offerIds: [joost.offerId] },
  });
  expect(inWords(await course(id))).toEqual(["asked desk 1"]);
});

test("further than the own neighbourhood is refused without that consent, and not offered", async () => {
  const { id } = await tilburg.aHelpRequest({ by: fatima });
  await reach(id, "neighbourhood");
  await withdrawConsent({ ctx: tilburg.as(fatima), input: { purpose: "match.beyond-neighbourhood" } });
  expect((await course(id)).reach).toEqual({ stopsAt: null, widensTo: null });
  await expect(reach(id, "municipality")).rejects.toThrow("consent_required");
  await expect(reach(id, "municipality", anneke)).rejects.toThrow("consent_required");
});

test("the same choice again changes nothing, and a closed request takes none", async () => {
  const { id } = await tilburg.aHelpRequest({ by: fatima });
  await reach(id, "municipality");
  expect((await course(id)).steps).toEqual([]);
  expect(await tilburg.audit(id)).toEqual([]);
  const closed = await tilburg.aHelpRequest({ by: fatima, state: "withdrawn" });
  await expect(reach(closed.id, "neighbourhood")).rejects.toThrow("help_request_not_open");
});

test("a neighbour and another municipality learn nothing of a search, and stop nothing", async () => {
  const joost = await tilburg.helper("Joost");
  const almere = await createTestTenant("almere");
  const stranger = await almere.coordinator("Stef");
  const { id } = await tilburg.aHelpRequest({ by: fatima });
  await expect(course(id, joost)).rejects.toThrow("not_found");
  await expect(reach(id, "neighbourhood", joost)).rejects.toThrow("not_found");
  const ctx = almere.as(stranger);
  await expect(getSearchCourse({ ctx, input: { helpRequestId: id } })).rejects.toThrow("not_found");
  expect((await course(id)).steps).toEqual([]);
});
