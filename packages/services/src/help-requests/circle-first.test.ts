import { aMatch, createTestTenant, type TestHelper, type TestPerson, type TestTenant } from "@omzien/testing";
import { beforeEach, expect, test } from "vitest";
import { answerInvitation } from "../invitations/answer-invitation.ts";
import { askNextHelpers } from "./ask-next-helpers.ts";
import { changeReach } from "./change-reach.ts";
import { createHelpRequest } from "./create-help-request.ts";
import { getHelpRequest } from "./get-help-request.ts";
import { getSearchCourse } from "./get-search-course.ts";
import { searchHelpers } from "./search-helpers.ts";
import { triageHelpRequest } from "./triage-help-request.ts";

let tilburg: TestTenant;
let fatima: TestPerson;
let joost: TestHelper;
beforeEach(async () => {
  tilburg = await createTestTenant("tilburg");
  fatima = await tilburg.resident("Fatima");
  joost = await tilburg.helper("Joost", { area: "noord" });
  await tilburg.helper("Nel");
  await helpedBefore(joost);
  // Who was asked lately rests first.
  tilburg.clock.advance({ days: 7 });
});

/** Both would gladly do so again. */
async function helpedBefore(helper: TestHelper): Promise<void> {
  const { db, clock } = tilburg;
  const match = await aMatch(tilburg, { asker: fatima, helper });
  const at = clock.now();
  await db.kysely
    .updateTable("match")
    .set({ ended_at: at, ended_because: "solved" })
    .where("id", "=", match.id)
    .execute();
  await db.kysely
    .updateTable("help_request")
    .set({ state: "solved" })
    .where("id", "=", match.helpRequestId)
    .execute();
  await db.kysely
    .insertInto("match_follow_up")
    .values(
      [fatima, helper].map(({ id }) => ({
        match_id: match.id,
        person_id: id,
        asked_at: at,
        again: "yes" as const,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(["match_id", "person_id"]).doUpdateSet((eb) => ({ again: eb.ref("excluded.again") })),
    )
    .execute();
}

const wish = (urgency: "normal" | "soon" = "normal") => ({
  categoryId: tilburg.categories.groceries,
  description: "Samen naar de winkel.",
  timing: { kind: "flexible" as const, endsOn: "2026-12-28" },
  urgency,
  needs: [],
  languages: [],
  nearness: "any" as const,
  audience: "municipality" as const,
  channel: "web" as const,
});
const ask = async (circleFirst = true, urgency: "normal" | "soon" = "normal") => {
  const { id } = await createHelpRequest({
    ctx: tilburg.as(fatima),
    input: { ...wish(urgency), circleFirst },
  });
  await search(id);
  return id;
};
const search = (helpRequestId: string) =>
  searchHelpers({ ctx: tilburg.as({ job: "search_helpers" }), input: { helpRequestId } });
const course = (helpRequestId: string) =>
  getSearchCourse({ ctx: tilburg.as(fatima), input: { helpRequestId } });
const asked = async (helpRequestId: string) =>
  (
    await tilburg.db.kysely
      .selectFrom("invitation as i")
      .innerJoin("person as p", "p.id", "i.helper_id")
      .select(["i.id", "p.first_name"])
      .where("i.help_request_id", "=", helpRequestId)
      .orderBy("i.wave")
      .execute()
  ).map(({ id, first_name }) => ({ id, name: first_name }));
const names = async (id: string) => (await asked(id)).map(({ name }) => name);
const steps = async (id: string) => (await course(id)).steps.map(({ kind, by }) => `${kind} ${by}`);
const sayNo = async (id: string) =>
  answerInvitation({
    ctx: tilburg.as(joost),
    input: { invitationId: (await asked(id))[0]?.id ?? "", answer: "no" },
  });

test("who asks their own circle first has them asked alone; without the wish the nearest is asked", async () => {
  const id = await ask();
  expect(await names(id)).toEqual(["Joost"]);
  expect(await steps(id)).toEqual(["circle-asked search"]);
  expect((await course(id)).next).toEqual({ kind: "circle", until: "2026-12-10T09:00:00.000Z" });
  expect((await course(id)).reach).toEqual({ stopsAt: null, widensTo: null });
  const { search: progress } = await getHelpRequest({
    ctx: tilburg.as(fatima),
    input: { helpRequestId: id },
  });
  expect(progress).toMatchObject({ ring: "neighbourhood", circleFirst: true, isCircleFirst: true });
  await search(id);
  expect(await names(id)).toEqual(["Joost"]);
  expect(await names(await ask(false))).toEqual(["Nel"]);
});

test("others are asked when the time is up, and the rings count from then", async () => {
  const id = await ask();
  tilburg.clock.advance({ hours: 47 });
  await search(id);
  expect(await names(id)).toEqual(["Joost"]);
  tilburg.clock.advance({ hours: 1 });
  await search(id);
  expect(await names(id)).toEqual(["Joost", "Nel"]);
  expect(await steps(id)).toEqual(["circle-asked search", "asked search"]);
  expect((await course(id)).next).toMatchObject({ kind: "ring", ring: "adjoining" });
});

test("others are asked at once when nobody of the circle can, and when there is no circle", async () => {
  const id = await ask();
  await sayNo(id);
  await search(id);
  expect(await names(id)).toEqual(["Joost", "Nel"]);
  expect((await course(id)).next).toMatchObject({ kind: "ring" });
  await tilburg.db.kysely.updateTable("match_follow_up").set({ again: "no" }).execute();
  tilburg.clock.advance({ days: 4 });
  const other = await ask();
  expect(await names(other)).toEqual(["Nel"]);
  expect((await course(other)).next).toMatchObject({ kind: "ring" });
});

test("the asker has others asked now as well, once", async () => {
  const id = await ask();
  const now = () =>
    changeReach({
      ctx: tilburg.as(fatima),
      input: { helpRequestId: id, audience: "municipality", circleFirst: false },
    });
  tilburg.clock.advance({ minutes: 5 });
  await now();
  await now();
  expect(await steps(id)).toEqual(["circle-asked search", "circle-over asker"]);
  await search(id);
  expect(await names(id)).toEqual(["Joost", "Nel"]);
});

test("the desk asks the next ones: the circle while it is first, then others", async () => {
  const desk = await tilburg.coordinator("Anneke");
  const id = await ask();
  await askNextHelpers({ ctx: tilburg.as(desk), input: { helpRequestId: id } });
  expect(await names(id)).toEqual(["Joost", "Nel"]);
  expect(await steps(id)).toEqual(["circle-asked search", "asked desk"]);
  expect((await course(id)).next).not.toMatchObject({ kind: "circle" });
});

test("help that is needed soon goes wider sooner", async () => {
  const id = await ask(true, "soon");
  expect((await course(id)).next).toEqual({ kind: "circle", until: "2026-12-08T21:00:00.000Z" });
});

test("others are asked at once when who helped before rests, and could not answer in time", async () => {
  const first = await ask();
  expect(await names(first)).toEqual(["Joost"]);
  await sayNo(first);
  tilburg.clock.advance({ minutes: 5 });
  const id = await ask(true, "soon");
  expect(await names(id)).toEqual(["Nel"]);
  expect((await course(id)).next).not.toMatchObject({ kind: "circle" });
});

test("what waits for the desk has its circle first from when the desk lets it be searched for", async () => {
  const desk = await tilburg.coordinator("Anneke");
  const { id } = await createHelpRequest({
    ctx: tilburg.as(fatima),
    input: { ...wish(), categoryId: tilburg.categories.respite, circleFirst: true },
  });
  const read = async () =>
    (await getHelpRequest({ ctx: tilburg.as(fatima), input: { helpRequestId: id } })).search;
  expect(await read()).toMatchObject({ circleFirst: true, isCircleFirst: false });
  tilburg.clock.advance({ days: 5 });
  await triageHelpRequest({
    ctx: tilburg.as(desk),
    input: { helpRequestId: id, weight: "light", outcome: "search" },
  });
  expect(await read()).toMatchObject({ circleFirst: true, isCircleFirst: true });
  expect((await course(id)).next).toEqual({ kind: "circle", until: "2026-12-15T09:00:00.000Z" });
});

test("a wish that is taken back while the desk has it, is gone when the search begins", async () => {
  const desk = await tilburg.coordinator("Anneke");
  const { id } = await createHelpRequest({
    ctx: tilburg.as(fatima),
    input: { ...wish(), categoryId: tilburg.categories.respite, circleFirst: true },
  });
  await changeReach({
    ctx: tilburg.as(fatima),
    input: { helpRequestId: id, audience: "municipality", circleFirst: false },
  });
  await triageHelpRequest({
    ctx: tilburg.as(desk),
    input: { helpRequestId: id, weight: "light", outcome: "search" },
  });
  expect((await course(id)).next).not.toMatchObject({ kind: "circle" });
});

test("at night no time of the circle passes", async () => {
  tilburg.clock.advance({ hours: 13 });
  const id = await ask(true, "soon");
  expect(await names(id)).toEqual([]);
  expect((await course(id)).next).toEqual({ kind: "circle", until: "2026-12-09T19:00:00.000Z" });
  tilburg.clock.advance({ hours: 9 });
  await search(id);
  expect(await names(id)).toEqual(["Joost"]);
});
