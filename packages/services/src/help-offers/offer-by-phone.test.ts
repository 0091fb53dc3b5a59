import type { NewHelpOffer } from "@omzien/contracts";
import { createTestTenant, type TestPerson, type TestTenant } from "@omzien/testing";
import { beforeEach, expect, test } from "vitest";
import { listCallTasks } from "../call-tasks/index.ts";
import {
  ConflictError,
  ConsentRequiredError,
  ForbiddenError,
  InvalidInputError,
  NotFoundError,
} from "../errors.ts";
import { searchHelpers } from "../help-requests/index.ts";
import { restrictDataOf } from "../restriction/index.ts";
import { createOfferByPhone, endOfferByPhone, getOfferLimits } from "./index.ts";

let tilburg: TestTenant;
let wil: TestPerson;
let anneke: TestPerson;
beforeEach(async () => {
  tilburg = await createTestTenant("tilburg");
  wil = await tilburg.resident("Wil", { email: null, phone: "+31687654321" });
  anneke = await tilburg.coordinator("Anneke");
});

function offer(categoryId = tilburg.categories.groceries): NewHelpOffer {
  return {
    categories: [{ categoryId, isFavourite: false }],
    introduction: "",
    notDoing: "",
    weightMax: "middle",
    availability: [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) =>
      (["morning", "afternoon", "evening"] as const).map((part) => ({ weekday, part })),
    ),
    skills: [],
    travelMode: "bicycle",
    maxDistanceMeters: 5000,
    maxAsksPerMonth: 2,
    notOwnStreet: false,
  };
}
const write = (who = anneke, person = wil, input = offer()) =>
  createOfferByPhone({ ctx: tilburg.as(who), input: { personId: person.id, ...input } });
const end = (who = anneke, person = wil) =>
  endOfferByPhone({ ctx: tilburg.as(who), input: { personId: person.id } });
async function calledFor(): Promise<string[]> {
  const fatima = await tilburg.resident("Fatima");
  const { id: helpRequestId } = await tilburg.aHelpRequest({ by: fatima });
  await searchHelpers({ ctx: tilburg.as({ job: "search_helpers" }), input: { helpRequestId } });
  const { items } = await listCallTasks({ ctx: tilburg.as(anneke), input: { limit: 10 } });
  return items.filter(({ invitation }) => invitation !== null).map(({ person }) => person.name);
}

test("who offers help by telephone is found from then on, and called; until they stop by telephone", async () => {
  expect(await calledFor()).toEqual([]);
  expect(await write()).toMatchObject({ maxAsksPerMonth: 2, mayBeAsked: true, isPaused: false });
  expect(await calledFor()).toEqual(["Wil"]);

  await end();
  expect(await calledFor()).toEqual([]);
  await expect(getOfferLimits({ ctx: tilburg.as(anneke), input: { personId: wil.id } })).rejects.toThrow(
    NotFoundError,
  );
  await expect(end()).rejects.toThrow(NotFoundError);
  // And begins again when they feel like it.
  expect(await write()).toMatchObject({ mayBeAsked: true });
});

test("what was not read aloud and agreed to is asked first", async () => {
  const nel = await tilburg.resident("Nel", { email: null, codeOfConduct: false });
  await expect(write(anneke, nel)).rejects.toMatchObject({ code: "code_of_conduct_not_accepted" });
  const sjaan = await tilburg.resident("Sjaan", { email: null, consents: { "match.be-asked": "refused" } });
  await expect(write(anneke, sjaan)).rejects.toThrow(ConsentRequiredError);
});

test("there is one offer at a time, of kinds of help that exist here", async () => {
  await expect(write(anneke, wil, offer(crypto.randomUUID()))).rejects.toThrow(InvalidInputError);
  await write();
  await expect(write()).rejects.toThrow(new ConflictError("help_offer_exists"));
});

test("only the desk writes it down, of somebody else, of this municipality, and not while data are on hold", async () => {
  const sara = await tilburg.resident("Sara");
  const almere = await createTestTenant("almere");
  const kim = await almere.coordinator("Kim");
  for (const act of [write, end] as const) {
    await expect(act(sara)).rejects.toThrow(ForbiddenError);
    await expect(act(anneke, anneke)).rejects.toThrow(ForbiddenError);
  }
  const elsewhere = almere.as(kim);
  await expect(
    createOfferByPhone({ ctx: elsewhere, input: { personId: wil.id, ...offer() } }),
  ).rejects.toThrow(NotFoundError);
  await restrictDataOf({ ctx: tilburg.as(anneke), input: { personId: wil.id } });
  await expect(write()).rejects.toThrow(NotFoundError);
});

test("who wrote it down, and that it was by telephone, stands in who did what", async () => {
  await write();
  const events = await tilburg.audit();
  const created = events.find(({ action }) => action === "help_offer.created");
  expect(created).toMatchObject({ actor_id: anneke.id, facts: { categories: 1, byPhone: true } });
});
