import type { AdjustOfferByPhone, NewHelpOffer } from "@omzien/contracts";
import { createTestTenant, type TestHelper, type TestPerson, type TestTenant } from "@omzien/testing";
import { beforeEach, expect, test } from "vitest";
import { withdrawConsent } from "../consents/index.ts";
import { searchHelpers } from "../help-requests/index.ts";
import { restrictDataOf } from "../restriction/index.ts";
import { loadSearch, rankHelpers } from "../search/rank-helpers.ts";
import {
  adjustOfferByPhone,
  endHelpOffer,
  getMyHelpOffer,
  getOfferLimits,
  pauseHelpOffer,
  resumeHelpOffer,
  resumeOfferByPhone,
  undoAdjustmentByPhone,
  undoOfferAdjustment,
  updateHelpOffer,
} from "./index.ts";

let tilburg: TestTenant;
let fatima: TestPerson;
let joost: TestHelper;
let anneke: TestPerson;
beforeEach(async () => {
  tilburg = await createTestTenant("tilburg");
  fatima = await tilburg.resident("Fatima", { street: "Lindelaan" });
  joost = await tilburg.helper("Joost", {
    street: "Lindelaan",
    offer: { categories: ["groceries", "coffee"] },
  });
  anneke = await tilburg.coordinator("Anneke");
});

const read = (who = anneke, personId = joost.id) =>
  getOfferLimits({ ctx: tilburg.as(who), input: { personId } });
const set = (limit: AdjustOfferByPhone, who = anneke, personId = joost.id) =>
  adjustOfferByPhone({ ctx: tilburg.as(who), input: { personId, ...limit } });
const undo = async (who = anneke, adjustmentId?: string) => {
  const { lastAdjustment } = await read();
  const id = adjustmentId ?? lastAdjustment?.id ?? "";
  return undoAdjustmentByPhone({ ctx: tilburg.as(who), input: { personId: joost.id, adjustmentId: id } });
};
const candidates = async () => {
  const { id } = await tilburg.aHelpRequest({ by: fatima });
  const ctx = tilburg.as({ job: "search_helpers" });
  const search = await loadSearch(tilburg.db, ctx, id);
  if (!search) throw new RangeError("No such request");
  const { top } = await rankHelpers(tilburg.db, ctx, search, 10);
  return top.map(({ helperId }) => helperId);
};

const groceries = () => tilburg.categories.groceries;
const every: { name: string; limit: () => AdjustOfferByPhone; shows: object }[] = [
  { name: "a rest", limit: () => ({ kind: "rest", weeks: 2 }), shows: { isPaused: true } },
  {
    name: "a kind of help less",
    limit: () => ({ kind: "not-this-kind", categoryId: groceries() }),
    shows: { categories: [{}] },
  },
  { name: "not the own street", limit: () => ({ kind: "not-my-street" }), shows: { notOwnStreet: true } },
];

test.each(every)("$name, set for who telephones, is kept to, and can be undone", async ({ limit, shows }) => {
  const before = await read();
  expect(await candidates()).toEqual([joost.id]);
  const { kind } = limit();
  expect(await set(limit())).toMatchObject({ ...shows, lastAdjustment: { kind } });
  expect(await candidates()).toEqual([]);
  expect(await undo()).toEqual(before);
  expect(await candidates()).toEqual([joost.id]);
});

test("at most so many a month: asked that often and no more; undone, as often as before", async () => {
  expect(await read()).toMatchObject({ maxAsksPerMonth: 6, asksLast30Days: 0 });
  await set({ kind: "most-a-month", count: 2 });
  expect(await set({ kind: "most-a-month", count: 1 })).toMatchObject({ maxAsksPerMonth: 1 });
  for (let index = 0; index < 3; index++) {
    const timing = { kind: "flexible", endsOn: "2027-01-15" } as const;
    const { id } = await tilburg.aHelpRequest({ by: fatima, timing });
    await searchHelpers({ ctx: tilburg.as({ job: "search_helpers" }), input: { helpRequestId: id } });
    tilburg.clock.advance({ hours: 7 });
  }
  expect(await read()).toMatchObject({ asksLast30Days: 1 });
  expect(await undo()).toMatchObject({ maxAsksPerMonth: 2 });
  expect(await undo()).toMatchObject({ maxAsksPerMonth: 6, lastAdjustment: null });
});

/** The helper's own form, with all else as it was. */
const changeOwn = async (change: Partial<NewHelpOffer>) => {
  const ctx = tilburg.as(joost);
  const own = await getMyHelpOffer({ ctx, input: {} });
  const { categories, introduction, notDoing, weightMax, availability, skills, travelMode } = own;
  const { maxDistanceMeters, maxAsksPerMonth, notOwnStreet } = own;
  const limits = { maxDistanceMeters, maxAsksPerMonth, notOwnStreet };
  const offer = { categories, introduction, notDoing, weightMax, availability, skills, travelMode };
  return updateHelpOffer({ ctx, input: { ...offer, ...limits, ...change } });
};

test("what the helper chose otherwise since, is neither offered to be undone nor undone", async () => {
  const most = (await set({ kind: "most-a-month", count: 2 })).lastAdjustment?.id;
  expect(await changeOwn({ maxAsksPerMonth: 1 })).toMatchObject({ lastAdjustment: null });
  expect(await undo(anneke, most)).toMatchObject({ maxAsksPerMonth: 1, lastAdjustment: null });

  const street = (await set({ kind: "not-my-street" })).lastAdjustment?.id;
  await changeOwn({ notOwnStreet: false });
  expect(await undo(anneke, street)).toMatchObject({ notOwnStreet: false, lastAdjustment: null });

  const kind = (await set({ kind: "not-this-kind", categoryId: groceries() })).lastAdjustment?.id;
  const categories = [{ categoryId: groceries(), isFavourite: true }];
  expect(await changeOwn({ categories })).toMatchObject({ categories, lastAdjustment: null });
  await undo(anneke, kind);
  expect(await getMyHelpOffer({ ctx: tilburg.as(joost), input: {} })).toMatchObject({ categories });
});

test("what was so already is not written down, and offers nothing to undo", async () => {
  await changeOwn({ notOwnStreet: true, maxAsksPerMonth: 2 });
  await pauseHelpOffer({ ctx: tilburg.as(joost), input: {} });
  const before = (await tilburg.audit(joost.offerId)).length;
  const same: AdjustOfferByPhone[] = [
    { kind: "not-my-street" },
    { kind: "most-a-month", count: 2 },
    { kind: "rest", weeks: 4 },
  ];
  for (const limit of same)
    expect(await set(limit)).toMatchObject({
      notOwnStreet: true,
      maxAsksPerMonth: 2,
      pausedUntil: null,
      lastAdjustment: null,
    });
  expect(await tilburg.audit(joost.offerId)).toHaveLength(before);
});

test("a pause ends when the helper telephones, however it began", async () => {
  const resume = (who = anneke) =>
    resumeOfferByPhone({ ctx: tilburg.as(who), input: { personId: joost.id } });
  await pauseHelpOffer({ ctx: tilburg.as(joost), input: {} });
  expect(await read()).toMatchObject({ isPaused: true, pausedUntil: null });
  await expect(resume(joost)).rejects.toThrow("forbidden");
  expect(await resume()).toMatchObject({ isPaused: false });
  await set({ kind: "rest", weeks: 4 });
  expect(await resume()).toMatchObject({ isPaused: false, lastAdjustment: null });
  expect(await candidates()).toEqual([joost.id]);
});

test("a pause that a withdrawn consent made, ends only once the helper consents again", async () => {
  await withdrawConsent({ ctx: tilburg.as(joost), input: { purpose: "match.be-asked" } });
  expect(await read()).toMatchObject({ isPaused: true, mayBeAsked: false });
  const resume = () => resumeOfferByPhone({ ctx: tilburg.as(anneke), input: { personId: joost.id } });
  await expect(resume()).rejects.toThrow("consent_required");
  await expect(resumeHelpOffer({ ctx: tilburg.as(joost), input: {} })).rejects.toThrow("consent_required");
  expect(await read()).toMatchObject({ isPaused: true });
  tilburg.clock.advance({ hours: 1 });
  await tilburg.consents(joost, { "match.be-asked": "given" });
  expect(await read()).toMatchObject({ isPaused: true, mayBeAsked: true });
  expect(await resume()).toMatchObject({ isPaused: false });
  expect(await candidates()).toEqual([joost.id]);
});

test("the helper reads what was set, and may take it back; who set it stays on record", async () => {
  await set({ kind: "most-a-month", count: 1 });
  const own = await getMyHelpOffer({ ctx: tilburg.as(joost), input: {} });
  expect(own).toMatchObject({ maxAsksPerMonth: 1, lastAdjustment: { kind: "most-a-month" } });
  const input = { adjustmentId: own.lastAdjustment?.id ?? "" };
  expect(await undoOfferAdjustment({ ctx: tilburg.as(joost), input })).toMatchObject({ maxAsksPerMonth: 6 });
  const rows = await tilburg.db.kysely
    .selectFrom("offer_adjustment")
    .select(["made_by", "undone_by", "was_max_asks"])
    .execute();
  expect(rows).toEqual([{ made_by: anneke.id, undone_by: joost.id, was_max_asks: 6 }]);
  const done = (await tilburg.audit(joost.offerId)).map(({ action, facts }) => [action, facts]);
  const facts = { kind: "most-a-month" };
  expect(done).toEqual([
    ["help_offer.adjusted", facts],
    ["help_offer.adjustment_undone", facts],
  ]);
});

test("the only kind stays, and a kind that is not offered is not there", async () => {
  const notOffered = { kind: "not-this-kind", categoryId: fatima.id } as const;
  await expect(set(notOffered)).rejects.toThrow("not_found");
  const { categories } = await set({ kind: "not-this-kind", categoryId: groceries() });
  const [left] = categories;
  await expect(set({ kind: "not-this-kind", categoryId: left?.categoryId ?? "" })).rejects.toThrow(
    "offer_needs_a_kind",
  );
});

test("only the desk, not for oneself, and not for whoever is not here", async () => {
  const limit = { kind: "not-my-street" } as const;
  await expect(set(limit, fatima)).rejects.toThrow("forbidden");
  await expect(read(joost)).rejects.toThrow("forbidden");
  await expect(set(limit, anneke, anneke.id)).rejects.toThrow("forbidden");
  await expect(set(limit, anneke, fatima.id)).rejects.toThrow("not_found");
  const almere = await createTestTenant("almere");
  const stef = almere.as(await almere.coordinator("Stef"));
  const input = { personId: joost.id };
  await expect(getOfferLimits({ ctx: stef, input })).rejects.toThrow("not_found");
  await expect(adjustOfferByPhone({ ctx: stef, input: { ...input, ...limit } })).rejects.toThrow("not_found");
  const made = (await set(limit)).lastAdjustment?.id;
  const elsewhere = { ...input, adjustmentId: made ?? "" };
  await expect(undoAdjustmentByPhone({ ctx: stef, input: elsewhere })).rejects.toThrow("not_found");
  await expect(undo(fatima, made)).rejects.toThrow("forbidden");
  await restrictDataOf({ ctx: tilburg.as(anneke), input });
  await expect(read()).rejects.toThrow("not_found");
});

test("who stopped helping has no limits any more", async () => {
  await endHelpOffer({ ctx: tilburg.as(joost), input: {} });
  await expect(read()).rejects.toThrow("not_found");
  await expect(set({ kind: "rest", weeks: 1 })).rejects.toThrow("not_found");
});
