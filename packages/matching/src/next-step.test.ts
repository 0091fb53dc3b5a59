import { expect, it } from "vitest";
import { nextStep, withoutWaiting } from "./next-step.ts";
import { rank } from "./rank.ts";
import { fatimaAsks, hour, joostOffers, mondayMorning, noLoad, zuidPolicy } from "./testing/cast.ts";
import type { HelperOffer, MatchRequest } from "./types.ts";
import type { Ask } from "./waves.ts";

const look = (
  offers: HelperOffer[],
  history: Ask[] = [],
  change: Partial<MatchRequest> = {},
  at = mondayMorning,
) => {
  const request = fatimaAsks({ flexible: true, lastDay: "2026-12-20", ...change });
  const rankedFor = (asks: MatchRequest, now: number) => rank(asks, offers, zuidPolicy, { now, k: 20 }).top;
  return nextStep(request, rankedFor, history, zuidPolicy, at);
};

const asked = (helperId: string, answer: Ask["answer"] = null): Ask => ({
  helperId,
  askedAt: mondayMorning,
  answer,
});
const oost = joostOffers({ id: "2", helperId: "oost", areaId: "oost" });

it("is now, when somebody can be asked now", () => {
  expect(look([joostOffers()])).toMatchObject({ kind: "wave", at: mondayMorning, ring: "neighbourhood" });
});

it("waits for the answers of those who were asked, and out of the quiet hours", () => {
  const step = look([joostOffers(), joostOffers({ id: "3", helperId: "3" })], [asked("joost")]);
  const eightTomorrow = mondayMorning + 22 * hour;
  expect(step).toMatchObject({ kind: "wave", at: eightTomorrow, helpers: [{ helperId: "3" }] });
});

it("waits for who rests", () => {
  const rested = joostOffers({
    load: { ...noLoad, lastAskedAt: mondayMorning - 40 * hour, asks30: 1, asked90: 1 },
  });
  const step = look([rested], [], { audience: "neighbourhood" });
  expect(step).toMatchObject({
    kind: "wave",
    at: mondayMorning + 8 * hour,
    helpers: [{ helperId: "joost" }],
  });
});

it("looks further when the own neighbourhood has nobody left", () => {
  expect(look([oost])).toMatchObject({ kind: "wave", at: mondayMorning, ring: "adjoining" });
});

it("ends at the desk when nobody is left, and at once for complex help", () => {
  expect(look([])).toEqual({ kind: "coordinator", at: mondayMorning });
  expect(look([joostOffers()], [], { weight: "complex" })).toEqual({
    kind: "coordinator",
    at: mondayMorning,
  });
});

it("whoever asks the next ones now waits for nobody, and asks nobody twice", () => {
  const offers = [joostOffers(), joostOffers({ id: "3", helperId: "3" })];
  const step = look(offers, withoutWaiting([asked("joost")]));
  expect(step).toMatchObject({ kind: "wave", at: mondayMorning, helpers: [{ helperId: "3" }] });
  expect(withoutWaiting([asked("joost")])).toEqual([asked("joost", "released")]);
  expect(withoutWaiting([asked("joost", "no")])).toEqual([asked("joost", "no")]);
});
