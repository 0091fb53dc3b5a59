import fc from "fast-check";
import { expect, it } from "vitest";
import { explainExclusions } from "./exclusions.ts";
import { explainAll } from "./explain-all.ts";
import { rank } from "./rank.ts";
import { world } from "./testing/arbitraries.ts";
import { fatimaAsks, joostOffers, mondayMorning, zuidPolicy } from "./testing/cast.ts";
import { propertyRuns } from "./testing/property-runs.ts";

type ExplainAll = typeof explainAll;

const agrees = (explained: ExplainAll) =>
  fc.property(world, ({ request, offers, policy, now }) => {
    const { considered, candidates, filters } = explained(request, offers, policy, now);
    const { top, excluded } = rank(request, offers, policy, { now, k: offers.length });
    const perOffer = offers.map((offer) =>
      explainExclusions(request, offer, policy, now).map(({ filter }) => filter),
    );
    expect([considered, candidates]).toEqual([offers.length, top.length]);
    for (const { filter, first, hits, alone } of filters) {
      expect(first).toBe(excluded[filter]);
      expect(hits).toBe(perOffer.filter((hit) => hit.includes(filter)).length);
      expect(alone).toBe(perOffer.filter((hit) => hit.length === 1 && hit[0] === filter).length);
    }
  });

it("first hits, all hits and only hits agree with the ranking and with what is said of each helper", () => {
  fc.assert(agrees(explainAll), propertyRuns);
});

it("counting an only hit as every first hit is caught", () => {
  const broken: ExplainAll = (...given) => {
    const explained = explainAll(...given);
    return { ...explained, filters: explained.filters.map((count) => ({ ...count, alone: count.first })) };
  };
  expect(fc.check(agrees(broken), { numRuns: 5000, seed: 5 }).failed).toBe(true);
});

it("without the day there would be one candidate more", () => {
  const never = new Uint32Array(6);
  const offers = [
    joostOffers(),
    joostOffers({ id: "2", helperId: "2", weekly: never }),
    joostOffers({ id: "3", helperId: "3", weekly: never, active: false }),
  ];
  const { candidates, filters } = explainAll(fatimaAsks(), offers, zuidPolicy, mondayMorning);
  expect(candidates).toBe(1);
  expect(filters.filter(({ hits }) => hits > 0)).toEqual([
    { filter: "F3", first: 1, hits: 1, alone: 0 },
    { filter: "F7", first: 1, hits: 2, alone: 1 },
  ]);
});
