import fc from "fast-check";
import { expect, it } from "vitest";
import { type PrefilterBounds, prefilterBounds } from "./prefilter.ts";
import { rank } from "./rank.ts";
import { tenantPolicy } from "./policy.ts";
import { type World, world } from "./testing/arbitraries.ts";
import { fatimaAsks, zuidPolicy } from "./testing/cast.ts";
import { propertyRuns } from "./testing/property-runs.ts";
import type { HelperOffer } from "./types.ts";

/** The bounds as a query reads them. */
const passes = (bounds: PrefilterBounds, offer: HelperOffer): boolean => {
  const isNear = ({ centre, metres }: NonNullable<PrefilterBounds["within"]>) =>
    offer.location === null ||
    Math.round(Math.hypot(offer.location.x - centre.x, offer.location.y - centre.y)) <=
      Math.min(metres, offer.maxMetres);
  return (
    offer.categories.includes(bounds.category) &&
    bounds.weightMax.includes(offer.weightMax) &&
    (bounds.areaIds === null || (offer.areaId !== null && bounds.areaIds.includes(offer.areaId))) &&
    (bounds.within === null || isNear(bounds.within)) &&
    (bounds.vogUntil === null || (offer.vogValidUntil !== null && offer.vogValidUntil >= bounds.vogUntil)) &&
    (bounds.helperIds === null || bounds.helperIds.includes(offer.helperId))
  );
};

const forgetsUnknownPlaces = (bounds: PrefilterBounds, offer: HelperOffer): boolean =>
  passes(bounds, offer) && (bounds.within === null || offer.location !== null);

const wantsALaterEnd = (bounds: PrefilterBounds, offer: HelperOffer): boolean =>
  passes(bounds, offer) && (bounds.vogUntil === null || (offer.vogValidUntil ?? "") > bounds.vogUntil);

/** Whom the desk asks among; null when it asks whoever fits. */
const among = fc.option(fc.subarray([0, 1, 2, 3, 4, 5, 6, 7].map((index) => `helper-${index}`)));

const losesNobody = (prefilter: typeof passes) =>
  fc.property(world, among, ({ request: plain, offers, policy, now }: World, ids) => {
    const request = ids === null ? plain : { ...plain, among: new Set(ids) };
    const bounds = prefilterBounds(request, policy);
    const options = { now, k: offers.length };
    const kept = offers.filter((offer) => prefilter(bounds, offer));
    expect(rank(request, kept, policy, options).top).toEqual(rank(request, offers, policy, options).top);
  });

it("a query within the bounds loses nobody whom the rules let through", () => {
  fc.assert(losesNobody(passes), propertyRuns);
});

it("a query that drops helpers without a place is caught", () => {
  expect(fc.check(losesNobody(forgetsUnknownPlaces), { numRuns: 5000, seed: 3 }).failed).toBe(true);
});

it("a query that drops a certificate on its last day is caught", () => {
  expect(fc.check(losesNobody(wantsALaterEnd), { numRuns: 5000, seed: 4 }).failed).toBe(true);
});

it("asks for no more than the open ring, the distance and the certificate", () => {
  const bounds = {
    category: "garden",
    weightMax: ["light", "middle", "complex"],
    vogUntil: null,
    helperIds: null,
  };
  const centre = { x: 133_000, y: 397_000 };
  expect(prefilterBounds(fatimaAsks({ ring: "adjoining" }), zuidPolicy)).toEqual({
    ...bounds,
    areaIds: ["noord", "oost", "zuid"],
    within: { centre, metres: 15_000, extraMetres: 0 },
  });
  const wide = fatimaAsks({ ring: "municipality", maxMetres: 800 });
  const strict = tenantPolicy({ vogCategories: ["garden"] });
  expect(prefilterBounds(wide, strict, { anyTime: false, extraMetres: 3000 })).toEqual({
    ...bounds,
    areaIds: null,
    within: { centre, metres: 800, extraMetres: 3000 },
    vogUntil: "2026-12-01",
  });
  expect(prefilterBounds(fatimaAsks({ location: null }), zuidPolicy).within).toBeNull();
  const among = new Set(["mo", "ans"]);
  expect(prefilterBounds(fatimaAsks({ among }), zuidPolicy).helperIds).toEqual(["ans", "mo"]);
});
