import { aMatch, createTestTenant, type TestPerson, type TestTenant } from "@omzien/testing";
import { beforeAll, expect, test } from "vitest";
import { ForbiddenError, NotFoundError } from "../errors.ts";
import { createInvitations } from "./create-invitations.ts";
import { listCandidates } from "./list-candidates.ts";

let tilburg: TestTenant;
let fatima: TestPerson;
let anneke: TestPerson;
beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
  [fatima, anneke] = await Promise.all([tilburg.resident("Fatima"), tilburg.coordinator()]);
});

/** A request in a category of its own helpers: one who fits well, one further off, and others who do not fit. */
async function situation() {
  const tenant = await createTestTenant("tilburg");
  const [asker, desk] = [await tenant.resident("Fatima"), await tenant.coordinator()];
  const near = await tenant.helper("Nel", { offer: { favourites: ["groceries"] } });
  const far = await tenant.helper("Wim", { area: "noord" });
  const blocked = await tenant.helper("Bas");
  const offers = {
    otherCategory: (await tenant.helper("Karin", { offer: { categories: ["coffee"] } })).offerId,
    paused: (await tenant.helper("Piet", { offer: { pausedAt: tenant.clock.now() } })).offerId,
    notAsked: (await tenant.helper("Ans", { consents: { "match.be-asked": "withdrawn" } })).offerId,
    tooFar: (await tenant.helper("Ver", { area: "zuid", offer: { maxDistanceMeters: 300 } })).offerId,
    blocked: blocked.offerId,
  };
  await tenant.db.kysely
    .insertInto("block")
    .values({
      person_id: blocked.id,
      blocked_id: asker.id,
      blocked_at: tenant.clock.now(),
      cause: "own-choice",
    })
    .execute();
  const request = await tenant.aHelpRequest({ by: asker, weight: "light" });
  return { tenant, asker, desk, near, far, offers, request };
}

test("the desk sees who fits, best first, with points and plain reasons, and the others as counts only", async () => {
  const { tenant, desk, near, far, request } = await situation();
  const list = await listCandidates({ ctx: tenant.as(desk), input: { helpRequestId: request.id } });
  expect(list.candidates.map(({ name, areaName }) => [name, areaName])).toEqual([
    ["Nel", "Centrum"],
    ["Wim", "Noord"],
  ]);
  const [best] = list.candidates;
  expect(best?.offerId).toBe(near.offerId);
  expect(best?.reasons.map(({ text }) => text)).toContain("Doet dit graag: Boodschappen doen.");
  expect(best?.points).toBe(best?.reasons.reduce((sum, { points = 0 }) => sum + points, 0));
  expect(best?.points).toBeGreaterThan(list.candidates[1]?.points ?? 0);
  expect(list.candidates[1]?.offerId).toBe(far.offerId);
  expect(list.leftOut.map(({ filter, count }) => [filter, count])).toEqual([
    ["F2", 1],
    ["F3", 1],
    ["F4", 1],
    ["F6", 1],
    ["withheld", 1],
  ]);
  expect(list.considered).toBe(7);
  for (const { text } of list.leftOut) expect(text).toMatch(/^\p{L}|^\d/u);
  expect(JSON.stringify(list.leftOut)).not.toContain("Bas");
});

test("the desk may look only at who helped the asker before, when both would gladly do so again", async () => {
  const { tenant, asker, desk, near, far, request } = await situation();
  const read = (circle?: "only") =>
    listCandidates({
      ctx: tenant.as(desk),
      input: { helpRequestId: request.id, ...(circle && { circle }) },
    });
  expect((await read()).circle).toBe(0);
  const answers = [
    [near, "yes"],
    [far, null],
  ] as const;
  for (const [helper, helperAgain] of answers) {
    const match = await aMatch(tenant, { asker, helper });
    const at = tenant.clock.now();
    await tenant.db.kysely.updateTable("match").set({ ended_at: at }).where("id", "=", match.id).execute();
    await tenant.db.kysely
      .insertInto("match_follow_up")
      .values([
        { match_id: match.id, person_id: asker.id, asked_at: at, again: "yes" },
        { match_id: match.id, person_id: helper.id, asked_at: at, again: helperAgain },
      ])
      .onConflict((conflict) =>
        conflict
          .columns(["match_id", "person_id"])
          .doUpdateSet((eb) => ({ again: eb.ref("excluded.again") })),
      )
      .execute();
  }
  expect(await read()).toMatchObject({ circle: 1, fits: 2 });
  const circle = await read("only");
  expect(circle.candidates.map(({ name }) => name)).toEqual(["Nel"]);
  expect(circle).toMatchObject({ circle: 1, fits: 1, fitsAsAsked: 2, leftOut: [] });
});

test("in English the reasons are English", async () => {
  const { tenant, desk, request } = await situation();
  const ctx = tenant.as(desk, "en");
  const list = await listCandidates({ ctx, input: { helpRequestId: request.id } });
  expect(list.candidates[0]?.reasons.map(({ text }) => text).join(" ")).toMatch(/Groceries/);
});

test("asked by hand: invitation, mail and audit; the list then says that an answer is awaited", async () => {
  const { tenant, desk, far, request } = await situation();
  const list = await createInvitations({
    ctx: tenant.as(desk),
    input: { helpRequestId: request.id, offerIds: [far.offerId] },
  });
  const invited = list.candidates.find(({ offerId }) => offerId === far.offerId);
  expect(invited?.invitation).toMatchObject({ answer: "waiting", invitedAt: "2026-12-01T09:00:00.000Z" });
  await tenant.db.kysely.updateTable("invitation").set({ expires_at: tenant.clock.now() }).execute();
  const later = await listCandidates({ ctx: tenant.as(desk), input: { helpRequestId: request.id } });
  expect(later.candidates.find(({ offerId }) => offerId === far.offerId)?.invitation?.answer).toBe(
    "released",
  );
  expect(await tenant.mails()).toMatchObject([{ kind: "invitation", person_id: far.id }]);
  expect(await tenant.audit(request.id)).toMatchObject([
    { action: "help_request.invited", actor_id: desk.id, facts: { asked: 1 } },
  ]);
});

test("who does not fit, was blocked or was asked before cannot be asked by hand, and nobody else is then", async () => {
  const { tenant, desk, near, far, offers, request } = await situation();
  const invite = (...offerIds: string[]) =>
    createInvitations({ ctx: tenant.as(desk), input: { helpRequestId: request.id, offerIds } });
  for (const offerId of Object.values(offers))
    await expect(invite(near.offerId, offerId)).rejects.toMatchObject({ code: "helper_not_available" });
  expect(await tenant.mails()).toEqual([]);
  await invite(far.offerId);
  await expect(invite(far.offerId)).rejects.toMatchObject({ code: "helper_not_available" });
});

test("a complex request is asked for by hand only, of helpers who take complex help", async () => {
  const { id } = await tilburg.aHelpRequest({ by: fatima, category: "respite", weight: "complex" });
  const light = await tilburg.helper("Licht", { offer: { categories: ["respite"] } });
  const heavy = await tilburg.helper("Zwaar", { offer: { categories: ["respite"], weightMax: "complex" } });
  const invite = (offerId: string) =>
    createInvitations({ ctx: tilburg.as(anneke), input: { helpRequestId: id, offerIds: [offerId] } });
  await expect(invite(light.offerId)).rejects.toMatchObject({ code: "helper_not_available" });
  const list = await invite(heavy.offerId);
  expect(list.candidates.map(({ name }) => name)).toEqual(["Zwaar"]);
});

test("candidates are the desk's: not the asker's, not another municipality's, and only while the request is open", async () => {
  const almere = await createTestTenant("almere");
  const { id } = await tilburg.aHelpRequest({ by: fatima });
  const solved = await tilburg.aHelpRequest({ by: fatima, state: "solved" });
  const input = { helpRequestId: id };
  await expect(listCandidates({ ctx: tilburg.as(fatima), input })).rejects.toThrow(ForbiddenError);
  await expect(listCandidates({ ctx: almere.as(await almere.coordinator()), input })).rejects.toThrow(
    NotFoundError,
  );
  const invitation = { ...input, offerIds: [id] };
  await expect(createInvitations({ ctx: tilburg.as(fatima), input: invitation })).rejects.toThrow(
    ForbiddenError,
  );
  await expect(
    createInvitations({ ctx: tilburg.as(anneke), input: { ...invitation, helpRequestId: solved.id } }),
  ).rejects.toMatchObject({ code: "help_request_not_open" });
  expect(await tilburg.audit(id)).toEqual([]);
});
