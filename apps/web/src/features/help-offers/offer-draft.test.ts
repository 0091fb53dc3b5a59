import { NewHelpOffer } from "@omzien/contracts";
import { describe, expect, test } from "vitest";
import { distanceFor, minutesFor } from "./distances.ts";
import { draftOf, OfferDraft, offerInput } from "./offer-draft.ts";
import { firstOpenStep, stepsFor } from "./offer-steps.ts";

const shopping = "0197a1b2-0000-7000-8000-000000000001";
const garden = "0197a1b2-0000-7000-8000-000000000002";
const offer = {
  categories: [
    { categoryId: shopping, isFavourite: true },
    { categoryId: garden, isFavourite: false },
  ],
  availability: [{ weekday: 2, part: "morning" as const }],
  travelMode: "bicycle" as const,
  maxDistanceMeters: 3000,
  maxAsksPerMonth: 2,
  notOwnStreet: false,
  weightMax: "light" as const,
  notDoing: "",
  skills: ["walker" as const],
  introduction: "Ik fiets graag.",
};
const member = { isMember: true, isKnown: true };

describe("an offer", () => {
  test("that is opened to be changed is sent back the same", () => {
    const { isChange, ...draft } = draftOf(offer);
    expect(isChange).toBe(true);
    expect(NewHelpOffer.parse(offerInput(draft))).toEqual(offer);
  });

  test("has nothing left to ask when it is whole", () => {
    expect(firstOpenStep(draftOf(offer), member)).toBe("controleren");
    expect(firstOpenStep(OfferDraft.parse({}), member)).toBe("soort");
    expect(firstOpenStep({ ...draftOf(offer), availability: [] }, member)).toBe("wanneer");
  });

  test("asks for a favourite only when there is something to choose", () => {
    expect(stepsFor({ categoryIds: [shopping] }, member)).not.toContain("liefst");
    expect(stepsFor({ categoryIds: [shopping, garden] }, member)).toContain("liefst");
  });

  test("forgets a favourite that is no longer offered", () => {
    const draft = { ...draftOf(offer), categoryIds: [garden] };
    expect(offerInput(draft)).toMatchObject({ categories: [{ categoryId: garden, isFavourite: false }] });
  });
});

test("changing the way of going keeps the distance as near as it can", () => {
  expect(distanceFor("walk", 3000)).toBe(2000);
  expect(distanceFor("car", 3000)).toBe(3000);
  expect(distanceFor("bicycle", undefined)).toBeUndefined();
});

test("minutes on the way are said in fives", () => {
  expect(minutesFor("walk", 500)).toBe(5);
  expect(minutesFor("walk", 2000)).toBe(25);
  expect(minutesFor("bicycle", 5000)).toBe(20);
});
