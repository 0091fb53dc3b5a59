import type { HelpOffer } from "@omzien/contracts";
import { createTestTenant, type TestHelper, type TestPerson, type TestTenant } from "@omzien/testing";
import { beforeEach, expect, test } from "vitest";
import { searchHelpers } from "../help-requests/index.ts";
import { answerInvitation } from "../invitations/answer-invitation.ts";
import { at, invite } from "../invitations/testing/asked-helpers.ts";
import { loadSearch, rankHelpers } from "../search/rank-helpers.ts";
import {
  adjustHelpOffer,
  getMyHelpOffer,
  pauseHelpOffer,
  resumeHelpOffer,
  undoOfferAdjustment,
  updateHelpOffer,
} from "./index.ts";

let tilburg: TestTenant;
let fatima: TestPerson;
let joost: TestHelper;
beforeEach(async () => {
  tilburg = await createTestTenant("tilburg");
  fatima = await tilburg.resident("Fatima", { street: "Lindelaan" });
  joost = await tilburg.helper("Joost", {
    street: "Lindelaan",
    offer: { categories: ["groceries", "coffee"] },
  });
});

const as = (who: TestPerson = joost) => tilburg.as(who);
const offer = () => getMyHelpOffer({ ctx: as(), input: {} });
const undo = async (who: TestPerson = joost, pressed?: HelpOffer) => {
  const { lastAdjustment } = pressed ?? (await offer());
  return undoOfferAdjustment({ ctx: as(who), input: { adjustmentId: lastAdjustment?.id ?? "" } });
};
const candidates = async () => {
  const { id } = await tilburg.aHelpRequest({ by: fatima });
  const search = await loadSearch(tilburg.db, tilburg.as({ job: "search_helpers" }), id);
  if (!search) throw new RangeError("No such request");
  const { top } = await rankHelpers(tilburg.db, tilburg.as({ job: "search_helpers" }), search, 10);
  return top.map(({ helperId }) => helperId);
};
const asked = async () => {
  const { id } = await tilburg.aHelpRequest({ by: fatima });
  return at(await invite(tilburg, id, [joost]), 0).id;
};

test("a rest is a pause of whole weeks by the calendar at home, and can be taken back", async () => {
  const rests = await adjustHelpOffer({ ctx: as(), input: { kind: "rest", weeks: 2 } });
  expect(rests).toMatchObject({ isPaused: true, pausedUntil: "2026-12-14T23:00:00.000Z" });
  expect(await candidates()).toEqual([]);
  expect(await undo()).toMatchObject({ isPaused: false, lastAdjustment: null });
  expect(await candidates()).toEqual([joost.id]);
});

test("a rest that was changed since is left alone when the first is undone", async () => {
  const pressed = await adjustHelpOffer({ ctx: as(), input: { kind: "rest", weeks: 1 } });
  expect(await resumeHelpOffer({ ctx: as(), input: {} })).toMatchObject({ lastAdjustment: null });
  expect(await undo(joost, pressed)).toMatchObject({ isPaused: false });
});

test("a rest never shortens a longer pause; undone, the shorter pause of before is there again", async () => {
  const press = (weeks: 1 | 2 | 4) => adjustHelpOffer({ ctx: as(), input: { kind: "rest", weeks } });
  await pauseHelpOffer({ ctx: as(), input: { until: "2026-12-11" } });
  const pausedUntil = "2026-12-10T23:00:00.000Z";
  expect(await press(1)).toMatchObject({ pausedUntil, lastAdjustment: null });
  expect((await press(4)).pausedUntil).toBe("2026-12-28T23:00:00.000Z");
  expect(await press(2)).toMatchObject({ pausedUntil: "2026-12-28T23:00:00.000Z" });
  expect(await undo()).toMatchObject({ isPaused: true, pausedUntil, lastAdjustment: null });
  await pauseHelpOffer({ ctx: as(), input: {} });
  expect(await press(4)).toMatchObject({ isPaused: true, pausedUntil: null, lastAdjustment: null });
});

test("what the helper chose anew for the whole offer is not undone, also where it is the same again", async () => {
  const invitationId = await asked();
  const less = await adjustHelpOffer({ ctx: as(), input: { kind: "not-this-kind", invitationId } });
  const save = (...kinds: ("groceries" | "coffee")[]) =>
    updateHelpOffer({
      ctx: as(),
      input: {
        categories: kinds.map((kind) => ({ categoryId: tilburg.categories[kind], isFavourite: true })),
        introduction: "",
        notDoing: "",
        weightMax: "middle",
        maxDistanceMeters: 3_000,
        travelMode: "bicycle",
        maxAsksPerMonth: 4,
        notOwnStreet: false,
        skills: [],
        availability: [{ weekday: 2, part: "morning" }],
      },
    });
  await save("groceries", "coffee");
  const { categories } = await save("coffee");
  expect((await offer()).lastAdjustment).toBeNull();
  expect((await undo(joost, less)).categories).toEqual(categories);
});

test("a kind of help less, and back again as it was", async () => {
  const invitationId = await asked();
  const before = await offer();
  const less = await adjustHelpOffer({ ctx: as(), input: { kind: "not-this-kind", invitationId } });
  expect(less.categories).toHaveLength(1);
  expect(await candidates()).toEqual([]);
  expect((await undo()).categories).toEqual(before.categories);
  expect(await candidates()).toEqual([joost.id]);
});

test("the only kind of help stays, and that is said", async () => {
  const invitationId = await asked();
  await tilburg.db.kysely
    .deleteFrom("help_offer_category")
    .where("offer_id", "=", joost.offerId)
    .where("category_id", "<>", tilburg.categories.groceries)
    .execute();
  const input = { kind: "not-this-kind", invitationId } as const;
  await expect(adjustHelpOffer({ ctx: as(), input })).rejects.toThrow("offer_needs_a_kind");
});

test("not in the own street: matching leaves that street out until it is taken back", async () => {
  await adjustHelpOffer({ ctx: as(), input: { kind: "not-my-street" } });
  expect(await candidates()).toEqual([]);
  await undo();
  expect(await candidates()).toEqual([joost.id]);
});

test("pressed twice, the own street is taken back with one undoing", async () => {
  const press = () => adjustHelpOffer({ ctx: as(), input: { kind: "not-my-street" } });
  const pressed = await press();
  expect((await press()).lastAdjustment).toEqual(pressed.lastAdjustment);
  expect(await undo()).toMatchObject({ notOwnStreet: false, lastAdjustment: null });
});

test("nobody sets a limit for another, by an invitation of theirs, or from another municipality", async () => {
  const invitationId = await asked();
  const mia = await tilburg.helper("Mia");
  const input = { kind: "not-this-kind", invitationId } as const;
  await expect(adjustHelpOffer({ ctx: as(mia), input })).rejects.toThrow("not_found");
  await adjustHelpOffer({ ctx: as(), input: { kind: "not-my-street" } });
  await expect(undo(mia)).rejects.toThrow("not_found");
  const almere = await createTestTenant("almere");
  const stef = almere.as(await almere.helper("Stef"));
  await expect(adjustHelpOffer({ ctx: stef, input })).rejects.toThrow("not_found");
  expect((await tilburg.audit(joost.offerId)).map(({ action }) => action)).toEqual(["help_offer.adjusted"]);
});

test("the own counters: asked, and said yes; a no, a limit and its undoing change no rank", async () => {
  const mia = await tilburg.helper("Mia", { street: "Lindelaan" });
  const no = await asked();
  await answerInvitation({ ctx: as(), input: { invitationId: no, answer: "no" } });
  const { id } = await tilburg.aHelpRequest({ by: fatima });
  const [mias] = await invite(tilburg, id, [mia]);
  await answerInvitation({ ctx: as(mia), input: { invitationId: mias?.id ?? "", answer: "no" } });
  expect(await offer()).toMatchObject({ asksLast30Days: 1, yesLast30Days: 0 });

  const points = async () => {
    const request = await tilburg.aHelpRequest({ by: fatima });
    const search = await loadSearch(tilburg.db, tilburg.as({ job: "search_helpers" }), request.id);
    if (!search) throw new RangeError("No such request");
    const { top } = await rankHelpers(tilburg.db, tilburg.as({ job: "search_helpers" }), search, 10);
    return new Map(top.map((candidate) => [candidate.helperId, candidate.points]));
  };
  const before = await points();
  await adjustHelpOffer({ ctx: as(), input: { kind: "rest", weeks: 4 } });
  await undo();
  expect(await points()).toEqual(before);
});

test("who was asked as often as they chose is asked no more", async () => {
  await tilburg.db.kysely
    .updateTable("help_offer")
    .set({ max_asks_per_month: 2 })
    .where("id", "=", joost.offerId)
    .execute();
  for (let index = 0; index < 4; index++) {
    tilburg.clock.advance({ days: 3 });
    const timing = { kind: "flexible", endsOn: "2027-01-15" } as const;
    const { id } = await tilburg.aHelpRequest({ by: fatima, timing });
    await searchHelpers({ ctx: tilburg.as({ job: "search_helpers" }), input: { helpRequestId: id } });
  }
  expect(await offer()).toMatchObject({ asksLast30Days: 2, maxAsksPerMonth: 2 });
});
