import { expect, test } from "vitest";
import { askable, bestReasons, type Candidate, factorOf, factorScores, scoreOf } from "./candidate-score.ts";

const joost: Candidate = {
  offerId: "0197a1b2-0000-7000-8000-000000000001",
  helperId: "0197a1b2-0000-7000-8000-000000000002",
  name: "Joost",
  areaName: "Zuid",
  points: 42_000,
  reasons: [
    {
      key: "matching.distance.walk",
      text: "Woont op ongeveer 6 minuten lopen.",
      points: 18_000,
      max: 20_000,
    },
    { key: "matching.availability.once", text: "Kan op dinsdag.", points: 15_000, max: 15_000 },
    { key: "matching.bond.none", text: "Hielp hier nog niet eerder.", points: 0, max: 10_000 },
    { key: "matching.fairness", text: "Is vaak gevraagd.", points: 9_000, max: 55_000 },
  ],
  training: null,
  misfits: [],
  invitation: null,
};

test("points are shown out of 100, whatever the ranking counts in", () => {
  expect(scoreOf(joost)).toBe(42);
  expect(scoreOf({ ...joost, points: 71, reasons: [{ key: "a", text: "", points: 71, max: 100 }] })).toBe(71);
  expect(scoreOf({ ...joost, reasons: [] })).toBe(0);
});

test("every factor says how much of its own maximum was reached", () => {
  expect(factorScores(joost)[0]).toMatchObject({ factor: "distance", points: 18, max: 20, share: 0.9 });
  expect(factorScores({ ...joost, reasons: [{ key: "k", text: "t" }] })[0]?.share).toBe(0);
});

test("the line of a candidate tells what brought most points, and never what fell short", () => {
  expect(bestReasons(joost, 2)).toEqual(["Woont op ongeveer 6 minuten lopen.", "Kan op dinsdag."]);
  expect(bestReasons(joost, 9)).toHaveLength(2);
});

test("who was asked already cannot be chosen again", () => {
  const asked = {
    ...joost,
    invitation: { id: joost.offerId, invitedAt: "2026-06-04T10:00:00Z", answer: "waiting" as const },
  };
  expect(askable([asked, joost])).toEqual([joost]);
  expect(factorOf("matching.fairness")).toBe("fairness");
});
