import { createTestTenant, type TestPerson, type TestTenant } from "@omzien/testing";
import { beforeEach, expect, test } from "vitest";
import { ForbiddenError, NotFoundError } from "../errors.ts";
import { answerInvitation } from "../invitations/answer-invitation.ts";
import { handBackMatch } from "../matches/index.ts";
import { askNextHelpers } from "./ask-next-helpers.ts";
import { getHelpRequest } from "./get-help-request.ts";
import { listCandidates } from "./list-candidates.ts";
import { pauseSearch, resumeSearch } from "./pause-search.ts";
import { searchHelpers } from "./search-helpers.ts";

let tilburg: TestTenant;
let fatima: TestPerson;
let anneke: TestPerson;
let input: { helpRequestId: string };

/** A request, and twenty neighbours. */
beforeEach(async () => {
  tilburg = await createTestTenant("tilburg");
  [fatima, anneke] = await Promise.all([tilburg.resident("Fatima"), tilburg.coordinator()]);
  for (let index = 0; index < 20; index++) await tilburg.helper(`H${index}`, { away: { x: index * 10 } });
  input = { helpRequestId: (await tilburg.aHelpRequest({ by: fatima })).id };
});

const desk = () => tilburg.as(anneke);
const search = () => searchHelpers({ ctx: tilburg.as({ job: "search_helpers" }), input });
const askedCount = async () => (await listCandidates({ ctx: desk(), input })).asked.length;

test("the desk sees when the next people are asked, and how many", async () => {
  expect((await listCandidates({ ctx: desk(), input })).nextStep).toMatchObject({ kind: "wave", count: 5 });
  await search();
  const { nextStep, asked } = await listCandidates({ ctx: desk(), input });
  expect(nextStep).toEqual({ kind: "wave", at: "2026-12-02T07:00:00.000Z", count: 5 });
  expect((await tilburg.jobs("search_helpers"))[0]?.runAt.toISOString()).toBe(nextStep.at);
  expect(asked.map(({ state, byHand }) => [state, byHand])).toEqual(asked.map(() => ["waiting", false]));
});

test("while the desk chooses by hand nobody is asked by itself; the asker sees it, and it can be undone", async () => {
  const list = await pauseSearch({ ctx: desk(), input });
  expect(list.nextStep).toEqual({ kind: "paused", at: null, count: 0 });
  await search();
  expect(await askedCount()).toBe(0);
  const seen = await getHelpRequest({ ctx: tilburg.as(fatima), input });
  expect(seen.search?.isPaused).toBe(true);

  const again = await resumeSearch({ ctx: desk(), input });
  expect(again.nextStep.kind).toBe("wave");
  expect(await tilburg.jobs("search_helpers")).toHaveLength(1);
  await search();
  expect(await askedCount()).toBe(5);
  expect(await tilburg.audit(input.helpRequestId)).toMatchObject([
    { action: "help_request.search_paused", actor_id: anneke.id },
    { action: "help_request.search_resumed", actor_id: anneke.id },
    { action: "help_request.wave_sent" },
  ]);
});

test("pausing twice, or letting go on what is not paused, says so", async () => {
  await expect(resumeSearch({ ctx: desk(), input })).rejects.toMatchObject({ code: "search_not_paused" });
  await pauseSearch({ ctx: desk(), input });
  await expect(pauseSearch({ ctx: desk(), input })).rejects.toMatchObject({ code: "search_already_paused" });
});

test("the next ones are asked now, nobody twice, and the search waits from then on", async () => {
  await search();
  const list = await askNextHelpers({ ctx: desk(), input });
  expect(list.asked).toHaveLength(10);
  expect(new Set(list.asked.map(({ helperId }) => helperId)).size).toBe(10);
  await search();
  expect(await askedCount()).toBe(10);
  expect((await tilburg.audit(input.helpRequestId)).at(-1)).toMatchObject({
    action: "help_request.wave_hastened",
    facts: { wave: 2, asked: 5 },
  });
});

test("asking the next ones leaves a paused search paused", async () => {
  await pauseSearch({ ctx: desk(), input });
  expect((await askNextHelpers({ ctx: desk(), input })).nextStep.kind).toBe("paused");
  expect(await tilburg.jobs("search_helpers")).toEqual([]);
});

test("in quiet hours nobody is asked, also not by hand on the next ones, and the desk reads until when", async () => {
  tilburg.clock.set(new Date("2026-12-01T21:30:00Z"));
  await expect(askNextHelpers({ ctx: desk(), input })).rejects.toMatchObject({ code: "quiet_hours" });
  const { quietUntil, nextStep } = await listCandidates({ ctx: desk(), input });
  expect(quietUntil).toBe("2026-12-02T07:00:00.000Z");
  expect(nextStep.at).toBe(quietUntil);
  expect(await askedCount()).toBe(0);
});

test("complex help is never asked for as a wave", async () => {
  const { id } = await tilburg.aHelpRequest({ by: fatima, weight: "complex" });
  const complex = { helpRequestId: id };
  await expect(askNextHelpers({ ctx: desk(), input: complex })).rejects.toMatchObject({
    code: "nobody_to_ask_now",
  });
  expect((await listCandidates({ ctx: desk(), input: complex })).nextStep.kind).toBe("desk");
});

test("what came back stands on top, with who gave it back", async () => {
  await search();
  const [first] = (await listCandidates({ ctx: desk(), input })).asked;
  const helper: TestPerson = { ...fatima, id: first?.helperId ?? "" };
  const answered = await answerInvitation({
    ctx: tilburg.as(helper),
    input: { invitationId: first?.invitationId ?? "", answer: "yes" },
  });
  tilburg.clock.advance({ minutes: 1 });
  await handBackMatch({ ctx: tilburg.as(helper), input: { matchId: answered.matchId ?? "" } });
  const { asked } = await listCandidates({ ctx: desk(), input });
  expect(asked[0]).toMatchObject({
    helperId: helper.id,
    state: "came-back",
    stateSince: tilburg.clock.now().toISOString(),
  });
});

test("only the desk of the own tenant pauses, lets go on and hastens, and nothing is written for others", async () => {
  const almere = await createTestTenant("almere");
  const stranger = almere.as(await almere.coordinator());
  for (const verb of [pauseSearch, resumeSearch, askNextHelpers]) {
    await expect(verb({ ctx: tilburg.as(fatima), input })).rejects.toThrow(ForbiddenError);
    await expect(verb({ ctx: stranger, input })).rejects.toThrow(NotFoundError);
  }
  const { id } = await tilburg.aHelpRequest({ by: fatima, state: "solved" });
  for (const verb of [pauseSearch, resumeSearch, askNextHelpers])
    await expect(verb({ ctx: desk(), input: { helpRequestId: id } })).rejects.toMatchObject({
      code: "help_request_not_open",
    });
  expect(await tilburg.audit(input.helpRequestId)).toEqual([]);
});
