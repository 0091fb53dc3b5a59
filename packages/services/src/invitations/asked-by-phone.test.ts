import { storedSettings } from "@omzien/consent";
import type { AnswerInvitation } from "@omzien/contracts";
import { createTestTenant, type TestHelper, type TestPerson, type TestTenant } from "@omzien/testing";
import { beforeEach, expect, test } from "vitest";
import { transaction } from "@omzien/db";
import { finishCallTask, listCallTasks } from "../call-tasks/index.ts";
import { saveContact } from "../contacts/contact-rows.ts";
import { getDeskCounts } from "../desk/index.ts";
import { ConflictError, NotFoundError, UnauthenticatedError } from "../errors.ts";
import { endHelpOffer } from "../help-offers/index.ts";
import { createInvitations, searchHelpers, withdrawHelpRequest } from "../help-requests/index.ts";
import { listMatches } from "../matches/index.ts";
import { policyWith } from "../published-policy.ts";
import { restrictDataOf } from "../restriction/index.ts";
import { answerInvitation } from "./answer-invitation.ts";
import { remindInvitation } from "./remind-invitation.ts";

let tilburg: TestTenant;
let fatima: TestPerson;
let wil: TestHelper;
let anneke: TestPerson;
let requestId: string;
beforeEach(async () => {
  tilburg = await createTestTenant("tilburg");
  fatima = await tilburg.resident("Fatima", { lastName: "Yilmaz", street: "Lindelaan" });
  wil = await tilburg.helper("Wil", {
    email: null,
    phone: "+31687654321",
    offer: { skills: ["dog-at-home", "hard-of-hearing"] },
  });
  anneke = await tilburg.coordinator("Anneke");
  const request = await tilburg.aHelpRequest({ by: fatima, description: "Twee tassen van de markt" });
  requestId = request.id;
  await searchHelpers({ ctx: tilburg.as({ job: "search_helpers" }), input: { helpRequestId: requestId } });
});

const desk = () => tilburg.as(anneke);
async function calls(ctx = desk()) {
  const { items } = await listCallTasks({ ctx, input: { limit: 10 } });
  const counts = await getDeskCounts({ ctx });
  expect(counts.calls).toBe(items.length);
  return items;
}
async function invitationId(): Promise<string> {
  const [call] = await calls();
  return call?.invitation?.id ?? "";
}
const answer = async (said: AnswerInvitation["answer"], ctx = desk(), personId = wil.id) =>
  answerInvitation({ ctx, input: { invitationId: await invitationId(), answer: said, personId } });

test("a search that finds somebody without e-mail has the desk call, with what they may hear of it", async () => {
  expect((await tilburg.mails()).filter(({ kind }) => kind === "invitation")).toEqual([]);
  const [call, ...others] = await calls();
  expect(others).toEqual([]);
  expect(call).toMatchObject({
    kind: "invitation",
    person: { id: wil.id, name: "Wil", phone: "+31687654321" },
    invitation: {
      state: "waiting",
      helpRequestId: requestId,
      asker: { name: "Fatima" },
      description: "Twee tassen van de markt",
    },
  });
  expect(call?.invitation?.reasons.length).toBeGreaterThan(0);
  for (const secret of ["Yilmaz", "Lindelaan"]) expect(JSON.stringify(call)).not.toContain(secret);
});

test("a helper with e-mail has a mail, and nobody calls", async () => {
  const joost = await tilburg.helper("Joost");
  await createInvitations({ ctx: desk(), input: { helpRequestId: requestId, offerIds: [joost.offerId] } });
  expect((await calls()).map(({ person }) => person.name)).toEqual(["Wil"]);
  const mails = (await tilburg.mails()).filter(({ kind }) => kind === "invitation");
  expect(mails.map((mail) => mail.person_id)).toEqual([joost.id]);
});

test("what the asker does not share with a helper is not read aloud, though the desk sees it", async () => {
  const nel = await tilburg.resident("Nel");
  const needs = ["dog-at-home", "hard-of-hearing"] as const;
  const { id } = await tilburg.aHelpRequest({ by: nel, needs });
  await createInvitations({ ctx: desk(), input: { helpRequestId: id, offerIds: [wil.offerId] } });
  const call = (await calls()).find(({ invitation }) => invitation?.helpRequestId === id);
  expect(call?.invitation?.needs).toEqual(["dog-at-home"]);
});

test("what the desk itself may not see is not read aloud either", async () => {
  const noStory = { relation: "coordinator", group: "story", when: "always", effect: "deny" } as const;
  const disclosure = policyWith(storedSettings([noStory]));
  const [call] = await calls({ ...desk(), disclosure });
  expect(call?.invitation).toMatchObject({ asker: { name: "Fatima" }, description: "" });
});

test("a yes on the telephone makes the match, and the desk calls about what they share", async () => {
  expect(await answer("yes")).toMatchObject({ outcome: "matched" });
  expect(await calls()).toEqual([]);
  const { items } = await listMatches({ ctx: desk(), input: { list: "follow-up", limit: 10 } });
  expect(items.map(({ helper }) => helper?.name)).toEqual(["Wil"]);
});

test("a no costs nothing, and the call is over", async () => {
  expect(await answer("no")).toMatchObject({ outcome: "declined" });
  expect(await calls()).toEqual([]);
});

test("who says later is called a day later", async () => {
  const id = await invitationId();
  expect(await answer("later")).toMatchObject({ outcome: "later" });
  expect(await calls()).toEqual([]);
  tilburg.clock.advance({ hours: 25 });
  expect((await calls()).map(({ invitation }) => invitation?.id)).toEqual([id]);
});

test("nobody calls for nothing: not once somebody was found, or the help is not needed any more", async () => {
  const joost = await tilburg.helper("Joost");
  await createInvitations({ ctx: desk(), input: { helpRequestId: requestId, offerIds: [joost.offerId] } });
  const { id } = await tilburg.db.kysely
    .selectFrom("invitation")
    .select("id")
    .where("helper_id", "=", joost.id)
    .executeTakeFirstOrThrow();
  expect(await calls()).toHaveLength(1);
  await answerInvitation({ ctx: tilburg.as(joost), input: { invitationId: id, answer: "yes" } });
  expect(await calls()).toEqual([]);
});

test("a neighbour who is kept apart, or may not take part, is not called", async () => {
  await tilburg.db.kysely
    .insertInto("block")
    .values({
      person_id: fatima.id,
      blocked_id: wil.id,
      blocked_at: tilburg.clock.now(),
      cause: "own-choice",
    })
    .execute();
  expect(await calls()).toEqual([]);
});

test("later than the last moment is not later: the call stays", async () => {
  const id = await invitationId();
  const soon = new Date(tilburg.clock.now().getTime() + 6 * 3_600_000);
  await tilburg.db.kysely.updateTable("invitation").set({ expires_at: soon }).where("id", "=", id).execute();
  expect(await answer("later")).toEqual({ outcome: "later", matchId: null, remindAt: null });
  expect(await calls()).toHaveLength(1);
});

test("who is asked again by mail is not called as well, and who lost their address is called", async () => {
  const id = await invitationId();
  const setEmail = async (email: string | null) =>
    transaction(tilburg.db, (tx) => saveContact(desk(), tx, wil.id, { email }));
  await answer("later");
  await setEmail("wil@example.org");
  tilburg.clock.advance({ hours: 25 });
  const byWorker = tilburg.as({ job: "remind_invitation" });
  await remindInvitation({ ctx: byWorker, input: { invitationId: id } });
  expect(await calls()).toEqual([]);
  expect((await tilburg.mails()).filter(({ kind }) => kind === "invitation-reminder")).toHaveLength(1);

  await answerInvitation({ ctx: tilburg.as(wil), input: { invitationId: id, answer: "later" } });
  await setEmail(null);
  tilburg.clock.advance({ hours: 25 });
  await remindInvitation({ ctx: byWorker, input: { invitationId: id } });
  expect((await calls()).map(({ invitation }) => invitation?.id)).toEqual([id]);
});

test("a call to ask ends with an answer, not with that it was made", async () => {
  const [call] = await calls();
  const input = { callTaskId: call?.id ?? "", outcome: "done" } as const;
  await expect(finishCallTask({ ctx: desk(), input })).rejects.toThrow(new ConflictError("answer_first"));
});

const endings: { what: string; end: () => Promise<unknown> }[] = [
  {
    what: "the request is taken back",
    end: () =>
      withdrawHelpRequest({ ctx: tilburg.as(fatima), input: { helpRequestId: requestId, reason: "" } }),
  },
  { what: "the helper stops", end: () => endHelpOffer({ ctx: tilburg.as(wil), input: {} }) },
  {
    what: "the asker puts their data on hold",
    end: () => restrictDataOf({ ctx: desk(), input: { personId: fatima.id } }),
  },
  {
    what: "the helper puts their data on hold",
    end: () => restrictDataOf({ ctx: desk(), input: { personId: wil.id } }),
  },
  { what: "the time to answer is over", end: async () => tilburg.clock.advance({ days: 30 }) },
];
test.each(endings)("and not when $what", async ({ end }) => {
  expect(await calls()).toHaveLength(1);
  await end();
  // Who stops is still told that their promise of silence stays.
  expect((await calls()).filter(({ kind }) => kind === "invitation")).toEqual([]);
});

test("only the desk answers for somebody, for nobody else, and not where it would be helped itself", async () => {
  const sara = await tilburg.resident("Sara");
  const almere = await createTestTenant("almere");
  const kim = await almere.coordinator("Kim");
  await expect(answer("yes", tilburg.as(sara))).rejects.toThrow(NotFoundError);
  await expect(answer("yes", almere.as(kim))).rejects.toThrow(NotFoundError);
  await expect(answer("yes", tilburg.as("visitor"))).rejects.toThrow(UnauthenticatedError);
  await expect(answer("yes", desk(), sara.id)).rejects.toThrow(NotFoundError);

  const own = await tilburg.aHelpRequest({ by: anneke });
  const bram = await tilburg.coordinator("Bram");
  await createInvitations({
    ctx: tilburg.as(bram),
    input: { helpRequestId: own.id, offerIds: [wil.offerId] },
  });
  const call = (await calls(tilburg.as(bram))).find(({ invitation }) => invitation?.helpRequestId === own.id);
  const input = { invitationId: call?.invitation?.id ?? "", answer: "yes", personId: wil.id } as const;
  await expect(answerInvitation({ ctx: desk(), input })).rejects.toThrow(NotFoundError);
  // Nor does she read whom her colleagues call about it.
  expect((await calls()).map(({ invitation }) => invitation?.helpRequestId)).toEqual([requestId]);
  expect(await answerInvitation({ ctx: tilburg.as(bram), input })).toMatchObject({ outcome: "matched" });
});

test("who answered, and that it was by telephone, stands with the answer", async () => {
  const id = await invitationId();
  await answer("yes");
  expect(await tilburg.audit(id)).toMatchObject([
    { action: "invitation.accepted", actor_id: anneke.id, facts: { byLink: false, byPhone: true } },
  ]);
});
