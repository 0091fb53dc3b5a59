import { transaction } from "@omzien/db";
import {
  createTestTenant,
  type TestHelper,
  type TestPerson,
  type TestTenant,
  testStart,
} from "@omzien/testing";
import { beforeAll, expect, test } from "vitest";
import { withdrawConsent } from "../consents/withdraw-consent.ts";
import type { ServiceContext } from "../context.ts";
import { NotFoundError, UnauthenticatedError } from "../errors.ts";
import { reopenHelpRequest } from "../help-requests/reopen-help-request.ts";
import { searchHelpers } from "../help-requests/search-helpers.ts";
import { withdrawHelpRequest } from "../help-requests/withdraw-help-request.ts";
import { answerInvitation } from "./answer-invitation.ts";
import { at, invite, matchesOf } from "./testing/asked-helpers.ts";
import { getInvitation } from "./get-invitation.ts";
import { openInvitation } from "./open-invitation.ts";
import { remindInvitation } from "./remind-invitation.ts";

let tilburg: TestTenant;
let almere: TestTenant;
let fatima: TestPerson;
beforeAll(async () => {
  [tilburg, almere] = await Promise.all([createTestTenant("tilburg"), createTestTenant("almere")]);
  fatima = await tilburg.resident("Fatima");
});

const byJob = { job: "search_helpers" } as const;

/** A request of Fatima's with so many helpers asked for it, in a category of which there are no other helpers. */
async function asked(count: number, tenant = tilburg, by = fatima) {
  const request = await tenant.aHelpRequest({ by });
  const helpers: TestHelper[] = [];
  for (let index = 0; index < count; index++) helpers.push(await tenant.helper(`Helper${index}`));
  const invitations = await invite(tenant, request.id, helpers);
  return { request, helpers, invitations };
}

test("a helper says yes with the link of the mail, without signing in; the others hear that someone was found", async () => {
  const { request, invitations } = await asked(3);
  const [first, second, third] = [at(invitations, 0), at(invitations, 1), at(invitations, 2)];
  const ctx = tilburg.as("visitor");

  const answer = await answerInvitation({
    ctx,
    input: { invitationId: second.id, answer: "yes", token: second.token },
  });

  expect(answer).toMatchObject({ outcome: "matched", remindAt: null });
  expect(await matchesOf(tilburg, request.id)).toEqual([
    { id: answer.matchId, helper_id: second.helper.id, follow_up_on: new Date("2026-12-05T09:00:00Z") },
  ]);
  const mails = (await tilburg.mails()).filter(({ subject_id: id }) =>
    [answer.matchId, first.id, third.id].includes(id),
  );
  expect(mails.map(({ kind, person_id: to }) => [kind, to]).toSorted()).toEqual(
    [
      ["already-found", first.helper.id],
      ["already-found", third.helper.id],
      ["helper-found", fatima.id],
    ].toSorted(),
  );
  expect(await tilburg.audit(second.id)).toMatchObject([
    { action: "invitation.accepted", actor_kind: "visitor", facts: { byLink: true } },
  ]);
  expect(await tilburg.jobs("ask_follow_up")).toContainEqual(
    expect.objectContaining({ payload: expect.objectContaining({ matchId: answer.matchId }) }),
  );
  expect(await openInvitation({ ctx, input: { token: first.token } })).toMatchObject({
    state: "released",
    releasedBecause: "found",
    description: "",
  });
});

test("yes is said once: the link does nothing more, and says so", async () => {
  const { invitations } = await asked(1);
  const { id, token } = at(invitations, 0);
  const yes = { ctx: tilburg.as("visitor"), input: { invitationId: id, answer: "yes" as const, token } };
  await answerInvitation(yes);
  await expect(answerInvitation(yes)).rejects.toMatchObject({ code: "invitation_already_answered" });
});

test("no costs nothing: no reason, no match, and the search goes on at once", async () => {
  const { request, invitations } = await asked(2);
  const { id, helper } = at(invitations, 0);
  const answer = await answerInvitation({
    ctx: tilburg.as(helper),
    input: { invitationId: id, answer: "no" },
  });
  expect(answer).toEqual({ outcome: "declined", matchId: null, remindAt: null });
  expect(await matchesOf(tilburg, request.id)).toEqual([]);
  const jobs = await tilburg.jobs("search_helpers");
  expect(jobs.map(({ key }) => key)).toContain(`search:${request.id}`);
  expect(await tilburg.audit(id)).toMatchObject([{ action: "invitation.declined", actor_id: helper.id }]);
});

test("later reminds after a day, once", async () => {
  const { invitations } = await asked(1);
  const { id, helper, token } = at(invitations, 0);
  const tomorrow = "2026-12-02T09:00:00.000Z";
  const ctx = tilburg.as("visitor");
  expect(await answerInvitation({ ctx, input: { invitationId: id, answer: "later", token } })).toEqual({
    outcome: "later",
    matchId: null,
    remindAt: tomorrow,
  });
  const byWorker = { ...tilburg.as({ job: "remind_invitation" }), now: () => new Date(tomorrow) };
  await remindInvitation({ ctx: byWorker, input: { invitationId: id } });
  await remindInvitation({ ctx: byWorker, input: { invitationId: id } });
  const reminders = (await tilburg.mails()).filter(({ kind }) => kind === "invitation-reminder");
  expect(reminders).toMatchObject([{ person_id: helper.id, subject_id: id }]);
});

test("nobody is reminded at night", async () => {
  const { invitations } = await asked(1);
  const { id, helper } = at(invitations, 0);
  const ctx = { ...tilburg.as(helper), now: () => new Date("2026-12-01T22:30:00Z") };
  expect(await answerInvitation({ ctx, input: { invitationId: id, answer: "later" } })).toMatchObject({
    remindAt: "2026-12-03T07:00:00.000Z",
  });
});

test("a helper who was let go for a consent of the asker is asked again when it is given again", async () => {
  const tenant = await createTestTenant("tilburg");
  const [asker, noord] = [await tenant.resident("Sjaan"), await tenant.helper("Noord", { area: "noord" })];
  const { id } = await tenant.aHelpRequest({ by: asker });
  const search = () => searchHelpers({ ctx: tenant.as(byJob), input: { helpRequestId: id } });
  const askedNow = () =>
    tenant.db.kysely.selectFrom("invitation").select(["helper_id", "wave", "released_because"]).execute();
  await search();
  expect(await askedNow()).toEqual([{ helper_id: noord.id, wave: 1, released_because: null }]);
  tenant.clock.advance({ hours: 1 });
  const purpose = "match.beyond-neighbourhood" as const;
  await withdrawConsent({ ctx: tenant.as(asker), input: { purpose } });
  await search();
  expect(await askedNow()).toMatchObject([{ released_because: "withdrawn" }]);
  tenant.clock.advance({ hours: 1 });
  await tenant.consents(asker, { [purpose]: "given" });
  await search();
  expect(await askedNow()).toEqual([{ helper_id: noord.id, wave: 2, released_because: null }]);
});

test("an answer after the request was withdrawn gets a kind word and changes nothing", async () => {
  const { request, invitations } = await asked(1);
  const { id, token } = at(invitations, 0);
  await withdrawHelpRequest({ ctx: tilburg.as(fatima), input: { helpRequestId: request.id, reason: "" } });
  const answer = await answerInvitation({
    ctx: tilburg.as("visitor"),
    input: { invitationId: id, answer: "yes", token },
  });
  expect(answer).toEqual({ outcome: "no-longer-needed", matchId: null, remindAt: null });
  expect(await matchesOf(tilburg, request.id)).toEqual([]);
});

test("two who were kept apart after the ask are not brought together", async () => {
  const { request, invitations } = await asked(1);
  const { id, helper, token } = at(invitations, 0);
  await tilburg.db.kysely
    .insertInto("block")
    .values({
      person_id: fatima.id,
      blocked_id: helper.id,
      blocked_at: tilburg.clock.now(),
      cause: "own-choice",
    })
    .execute();
  const answer = await answerInvitation({
    ctx: tilburg.as("visitor"),
    input: { invitationId: id, answer: "yes", token },
  });
  expect(answer.outcome).toBe("no-longer-needed");
  expect(await matchesOf(tilburg, request.id)).toEqual([]);
  await expect(openInvitation({ ctx: tilburg.as("visitor"), input: { token } })).rejects.toThrow(
    NotFoundError,
  );
});

test("nobody answers for another: not a neighbour, the asker, the desk, a wrong link or another municipality", async () => {
  const { request, invitations } = await asked(2);
  const { id } = at(invitations, 0);
  const other = at(invitations, 1);
  const anneke = await tilburg.coordinator();
  const answer = (ctx: ServiceContext, token?: string) =>
    answerInvitation({ ctx, input: { invitationId: id, answer: "yes", ...(token ? { token } : {}) } });
  await expect(answer(tilburg.as("visitor"))).rejects.toThrow(UnauthenticatedError);
  await expect(answer(tilburg.as("visitor"), other.token)).rejects.toThrow(NotFoundError);
  for (const person of [other.helper, fatima, anneke])
    await expect(answer(tilburg.as(person))).rejects.toThrow(NotFoundError);
  await expect(answer(almere.as(at(invitations, 0).helper))).rejects.toThrow(NotFoundError);
  await expect(getInvitation({ ctx: tilburg.as(fatima), input: { invitationId: id } })).rejects.toThrow(
    NotFoundError,
  );
  expect(await matchesOf(tilburg, request.id)).toEqual([]);
  expect(await tilburg.audit(id)).toEqual([]);
});

test("what a helper sees before yes has no address, telephone, last name or exact place, and health only if shown", async () => {
  const asker = await tilburg.resident("Farida", {
    lastName: "Achternaam",
    street: "Geheimstraat",
    phone: "+31612345678",
    consents: { "share.first-name": "refused", "need.show": null },
  });
  const request = await tilburg.aHelpRequest({ by: asker, needs: ["wheelchair", "stairs"] });
  const helper = await tilburg.helper("Joost");
  const [invitation] = await invite(tilburg, request.id, [helper]);
  const read = () =>
    getInvitation({ ctx: tilburg.as(helper), input: { invitationId: invitation?.id ?? "" } });
  const before = await read();
  expect(before).toMatchObject({ areaName: "Centrum", needs: ["stairs"], state: "waiting" });
  expect(before.asker.name).toMatch(/^Buurtgenoot/);
  for (const secret of ["Farida", "Achternaam", "Geheimstraat", "612345678", asker.email ?? "", "133000"])
    expect(JSON.stringify(before)).not.toContain(secret);

  tilburg.clock.advance({ minutes: 1 });
  await tilburg.consents(asker, { "share.first-name": "given", "need.show": "given" });
  expect(await read()).toMatchObject({ asker: { name: "Farida" }, needs: ["stairs", "wheelchair"] });
  tilburg.clock.advance({ minutes: 5 });
  await tilburg.consents(asker, { "match.be-found": "withdrawn" });
  await expect(read()).rejects.toThrow(NotFoundError);
  tilburg.clock.set(testStart);
});

test("a helper who hands back makes room: the search asks those who were told that someone was found", async () => {
  const tenant = await createTestTenant("tilburg");
  const asker = await tenant.resident("Fatima");
  const helpers = await Promise.all(["Joost", "Mia", "Sam"].map((name) => tenant.helper(name)));
  const request = await tenant.aHelpRequest({ by: asker });
  const search = () => searchHelpers({ ctx: tenant.as(byJob), input: { helpRequestId: request.id } });
  await search();
  const asks = () =>
    tenant.db.kysely
      .selectFrom("invitation")
      .select(["id", "helper_id", "wave", "answer", "released_because"])
      .where("help_request_id", "=", request.id)
      .execute();
  const first = at(await asks(), 0);
  expect(await asks()).toHaveLength(3);
  const helper = at(
    helpers.filter(({ id }) => id === first.helper_id),
    0,
  );
  await answerInvitation({ ctx: tenant.as(helper), input: { invitationId: first.id, answer: "yes" } });

  await tenant.db.kysely
    .updateTable("match")
    .set({ ended_at: tenant.clock.now(), ended_because: "handed-back" })
    .where("help_request_id", "=", request.id)
    .execute();
  await transaction(tenant.db, (tx) => reopenHelpRequest(tx, tenant.as(helper), request.id));
  await search();

  const after = await asks();
  expect(
    after
      .filter(({ wave }) => wave === 2)
      .map(({ helper_id: id }) => id)
      .toSorted(),
  ).toEqual(helpers.flatMap(({ id }) => (id === helper.id ? [] : [id])).toSorted());
  expect(after.find(({ id }) => id === first.id)).toMatchObject({ wave: 1, answer: "yes" });
});
