import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rank } from "../rank.ts";
import { world } from "../testing/arbitraries.ts";
import { fatimaAsks, joostOffers, mondayMorning, noLoad, zuidPolicy } from "../testing/cast.ts";
import { propertyRuns } from "../testing/property-runs.ts";
import { rankProperties } from "../testing/rank-properties.ts";
import type { HelperOffer } from "../types.ts";
import { offerTable } from "./offer-table.ts";
import { bestOf, rankTable } from "./rank-table.ts";

type TableOf = typeof offerTable;

const saysTheSame = (tableOf: TableOf) =>
  fc.property(world, fc.integer({ min: 1, max: 12 }), ({ request, offers, policy, now }, k) => {
    const table = tableOf(offers);
    const expected = rank(request, offers, policy, { now, k });
    expect(rankTable(request, table, policy, { now, k })).toEqual(expected);
    expect(bestOf(request, table, policy, { now, k }).map(({ offer }) => offer.helperId)).toEqual(
      expected.top.map(({ helperId }) => helperId),
    );
  });

const edited =
  (change: (offer: HelperOffer) => HelperOffer): TableOf =>
  (offers) => ({ ...offerTable(offers.map(change)), offers });

describe("a ranking over columns", () => {
  it("says exactly what the ranking over offers says", () => {
    fc.assert(saysTheSame(offerTable), propertyRuns);
  });

  it.each<[string, TableOf]>([
    ["forgets pauses", edited((offer) => ({ ...offer, pausedUntil: null }))],
    ["takes everybody for active", edited((offer) => ({ ...offer, active: true }))],
    ["takes everybody for willing", edited((offer) => ({ ...offer, consent: { mayBeAsked: true } }))],
    ["puts everybody in one area", edited((offer) => ({ ...offer, areaId: "zuid" }))],
    ["forgets weights", edited((offer) => ({ ...offer, weightMax: "complex" }))],
    ["forgets a category", edited((offer) => ({ ...offer, categories: ["shopping"] }))],
    ["measures too short", edited((offer) => ({ ...offer, maxMetres: offer.maxMetres - 800 }))],
    ["takes everybody for plain", edited((offer) => ({ ...offer, minor: false, guided: false }))],
    ["forgets who minds the own street", edited((offer) => ({ ...offer, notOwnStreet: false }))],
    ["forgets blocks", edited((offer) => ({ ...offer, blocks: [] }))],
    ["takes everybody for a speaker of Turkish", edited((offer) => ({ ...offer, languages: ["tr"] }))],
    ["forgets caps", edited((offer) => ({ ...offer, maxAsksPerMonth: 99 }))],
    ["takes everybody for busy", edited((offer) => ({ ...offer, load: { ...offer.load, asks30: 9 } }))],
    [
      "loses free hours",
      edited((offer) => ({ ...offer, weekly: offer.weekly.map((word) => word & 0xffff) })),
    ],
  ])("a table that %s is caught", (_, broken) => {
    expect(fc.check(saysTheSame(broken), { numRuns: 20_000, seed: 7 }).failed).toBe(true);
  });

  it.each(Object.entries(rankProperties))("holds as well: %s", (_, property) => {
    fc.assert(
      property((request, offers, policy, options) => rankTable(request, offerTable(offers), policy, options)),
      { numRuns: Math.ceil(propertyRuns.numRuns / 10) },
    );
  });

  it("looks at a helper who promised the whole week, at the asker themself, and at who is nearly full", () => {
    const always = [{ startsAt: 0, endsAt: 9e15 }];
    const offers = [
      joostOffers({ id: "1", helperId: "1", intakeDone: true, promised: always }),
      joostOffers({ id: "2", helperId: "fatima", intakeDone: true }),
      joostOffers({ id: "3", helperId: "3", intakeDone: true, load: { ...noLoad, openMatches: 3 } }),
      joostOffers({
        id: "4",
        helperId: "4",
        intakeDone: true,
        load: { ...noLoad, openMatches: 2, asks30: 3 },
      }),
    ];
    const options = { now: mondayMorning, k: 9 };
    const { top, excluded } = rankTable(fatimaAsks(), offerTable(offers), zuidPolicy, options);
    expect(top.map(({ helperId }) => helperId)).toEqual(["4"]);
    expect([excluded.F12, excluded.F14, excluded.F17]).toEqual([1, 1, 1]);
  });

  it("knows more than 32 kinds of help, and one that nobody offers", () => {
    const kinds = Array.from({ length: 70 }, (_, index) => `kind-${index}`);
    const offers = kinds.map((kind) => joostOffers({ id: kind, helperId: kind, categories: [kind] }));
    const found = (category: string) =>
      rankTable(fatimaAsks({ category }), offerTable(offers), zuidPolicy, { now: mondayMorning, k: 3 }).top;
    for (const kind of kinds) expect(found(kind).map(({ helperId }) => helperId)).toEqual([kind]);
    expect(found("garden")).toEqual([]);
    expect(bestOf(fatimaAsks(), offerTable(offers), zuidPolicy, { now: mondayMorning, k: 3 })).toEqual([]);
  });
});
