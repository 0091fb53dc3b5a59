import type { NewHelpOffer } from "@omzien/contracts";
import { createTestTenant, type TestPerson, type TestTenant } from "@omzien/testing";
import { beforeAll, describe, expect, test } from "vitest";
import type { ServiceContext } from "../context.ts";
import { NotFoundError, UnauthenticatedError } from "../errors.ts";
import { searchHelpers } from "../help-requests/search-helpers.ts";
import { createHelpOffer } from "./create-help-offer.ts";
import { endHelpOffer } from "./end-help-offer.ts";
import { getMyHelpOffer } from "./get-my-help-offer.ts";
import { pauseHelpOffer } from "./pause-help-offer.ts";
import { resumeHelpOffer } from "./resume-help-offer.ts";
import { updateHelpOffer } from "./update-help-offer.ts";

let tilburg: TestTenant;
let almere: TestTenant;
beforeAll(async () => {
  [tilburg, almere] = await Promise.all([createTestTenant("tilburg"), createTestTenant("almere")]);
});

function offer(change: Partial<NewHelpOffer> = {}): NewHelpOffer {
  return {
    categories: [
      { categoryId: tilburg.categories.groceries, isFavourite: false },
      { categoryId: tilburg.categories.gardening, isFavourite: true },
    ],
    introduction: "Ik help graag.",
    notDoing: "Niet tillen",
    weightMax: "middle",
    availability: [
      { weekday: 2, part: "morning" },
      { weekday: 2, part: "morning" },
    ],
    skills: ["dog-at-home"],
    travelMode: "bicycle",
    maxDistanceMeters: 3000,
    maxAsksPerMonth: 4,
    notOwnStreet: false,
    ...change,
  };
}

const offersOf = (tenant: TestTenant, person: TestPerson) =>
  tenant.db.kysely
    .selectFrom("help_offer")
    .select(["id", "introduction", "paused_at", "paused_until", "ended_at"])
    .where("person_id", "=", person.id)
    .execute();

test("a resident offers help and sees the own offer, in words", async () => {
  const joost = await tilburg.resident("Joost");
  const made = await createHelpOffer({ ctx: tilburg.as(joost), input: offer() });
  expect(made).toMatchObject({
    categories: [
      { name: "Boodschappen doen", isFavourite: false },
      { name: "Tuinieren", isFavourite: true },
    ],
    availability: [{ weekday: 2, part: "morning" }],
    asksLast30Days: 0,
    yesLast30Days: 0,
    lastAdjustment: null,
    isPaused: false,
    pausedUntil: null,
  });
  expect(await getMyHelpOffer({ ctx: tilburg.as(joost), input: {} })).toEqual(made);
  expect(await tilburg.audit(made.id)).toMatchObject([{ action: "help_offer.created", actor_id: joost.id }]);
});

test("offered three times at once, there is one offer", async () => {
  const joost = await tilburg.resident("Joost");
  const tries = await Promise.allSettled(
    [1, 2, 3].map(() => createHelpOffer({ ctx: tilburg.as(joost), input: offer() })),
  );
  const refused = tries.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
  expect(refused.map(({ code }) => code)).toEqual(["help_offer_exists", "help_offer_exists"]);
  expect(await offersOf(tilburg, joost)).toHaveLength(1);
});

test("without code of conduct or consent to be asked there is no offer", async () => {
  const rude = await tilburg.resident("Rik", { codeOfConduct: false });
  const shy = await tilburg.resident("Sjaan", { consents: { "match.be-asked": "refused" } });
  const code = async (person: TestPerson) =>
    createHelpOffer({ ctx: tilburg.as(person), input: offer() }).catch(({ code: given }) => given);
  expect(await code(rude)).toBe("code_of_conduct_not_accepted");
  expect(await code(shy)).toBe("consent_required");
  expect([...(await offersOf(tilburg, rude)), ...(await offersOf(tilburg, shy))]).toEqual([]);
});

test("every category that cannot be offered is told", async () => {
  const joost = await tilburg.resident("Joost");
  const { errands, groceries } = tilburg.categories;
  const categories = [groceries, errands, almere.categories.groceries, groceries].map((categoryId) => ({
    categoryId,
    isFavourite: false,
  }));
  await expect(
    createHelpOffer({ ctx: tilburg.as(joost), input: offer({ categories }) }),
  ).rejects.toMatchObject({
    faults: [
      { pointer: "/categories/1/categoryId", code: "unknown_category" },
      { pointer: "/categories/2/categoryId", code: "unknown_category" },
      { pointer: "/categories/3/categoryId", code: "duplicate" },
    ],
  });
  expect(await offersOf(tilburg, joost)).toEqual([]);
});

const changes = {
  update: (ctx: ServiceContext) => updateHelpOffer({ ctx, input: offer({ introduction: "Anders" }) }),
  pause: (ctx: ServiceContext) => pauseHelpOffer({ ctx, input: {} }),
  resume: (ctx: ServiceContext) => resumeHelpOffer({ ctx, input: {} }),
  end: (ctx: ServiceContext) => endHelpOffer({ ctx, input: {} }),
};

describe.each(Object.entries(changes))("%s", (_, change) => {
  test("changes the own offer only, and is written down", async () => {
    const [joost, mia] = [await tilburg.helper("Joost"), await tilburg.helper("Mia")];
    const before = await offersOf(tilburg, mia);
    await change(tilburg.as(joost));
    expect(await offersOf(tilburg, mia)).toEqual(before);
    const [event] = await tilburg.audit(joost.offerId);
    expect(event?.action).toMatch(/^help_offer\.(updated|paused|resumed|ended)$/);
    expect(event?.actor_id).toBe(joost.id);
  });

  test("is not there without an offer, for a visitor, or in another municipality", async () => {
    const nobody = await tilburg.resident("Niemand");
    const ended = await tilburg.helper("Klaar", { offer: { endedAt: tilburg.clock.now() } });
    const elsewhere = await tilburg.helper("Joost");
    await expect(change(tilburg.as(nobody))).rejects.toThrow(NotFoundError);
    await expect(change(tilburg.as(ended))).rejects.toThrow(NotFoundError);
    await expect(change(almere.as(elsewhere))).rejects.toThrow(NotFoundError);
    await expect(change(tilburg.as("visitor"))).rejects.toThrow(UnauthenticatedError);
    expect(await tilburg.audit(elsewhere.offerId)).toEqual([]);
  });
});

test("a changed offer has the new categories and nothing of the old", async () => {
  const joost = await tilburg.helper("Joost", { offer: { favourites: ["coffee"] } });
  const categories = [{ categoryId: tilburg.categories.walking, isFavourite: true }];
  const changed = await updateHelpOffer({ ctx: tilburg.as(joost), input: offer({ categories }) });
  expect(changed.categories).toEqual([{ ...categories[0], name: "Samen wandelen" }]);
});

test("a pause until a day ends by itself when that day begins; a day that has begun is refused", async () => {
  const joost = await tilburg.helper("Joost");
  const ctx = tilburg.as(joost);
  const paused = await pauseHelpOffer({ ctx, input: { until: "2026-12-05" } });
  expect(paused).toMatchObject({ isPaused: true, pausedUntil: "2026-12-04T23:00:00.000Z" });
  const later = { ...ctx, now: () => new Date("2026-12-04T23:00:00Z") };
  expect(await getMyHelpOffer({ ctx: later, input: {} })).toMatchObject({
    isPaused: false,
    pausedUntil: null,
  });
  await expect(pauseHelpOffer({ ctx, input: { until: "2026-12-01" } })).rejects.toMatchObject({
    faults: [{ pointer: "/until", code: "in_the_past" }],
  });
  expect(await resumeHelpOffer({ ctx, input: {} })).toMatchObject({ isPaused: false });
});

test("who stops is let go from what was asked, gets no mail about that, and the search goes on", async () => {
  const tenant = await createTestTenant("tilburg");
  const [fatima, joost] = [await tenant.resident("Fatima"), await tenant.helper("Joost")];
  const { id } = await tenant.aHelpRequest({ by: fatima });
  await searchHelpers({ ctx: tenant.as({ job: "search_helpers" }), input: { helpRequestId: id } });
  await endHelpOffer({ ctx: tenant.as(joost), input: {} });
  const invitations = await tenant.db.kysely
    .selectFrom("invitation")
    .select(["helper_id", "released_because"])
    .execute();
  expect(invitations).toEqual([{ helper_id: joost.id, released_because: "offer-ended" }]);
  expect((await tenant.mails()).map(({ kind }) => kind)).toEqual(["invitation", "promise-stays"]);
  expect((await tenant.jobs("search_helpers")).map(({ runAt }) => runAt <= new Date())).toEqual([true]);
});
