import { noEasing, rank } from "@omzien/matching";
import { createTestTenant, type TestTenant } from "@omzien/testing";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { invariant } from "../errors.ts";
import { addDays } from "../local-time.ts";
import { buildTown } from "./testing/build-town.ts";
import { type OfferBounds, offersWithin } from "./offers-query.ts";
import { type RandomTown, randomTown } from "./testing/random-town.ts";
import { boundsFor, loadSearch } from "./rank-helpers.ts";
import { offerFrom } from "./search-facts.ts";

let tilburg: TestTenant;
beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
});

const towns = fc.sample(fc.noBias(randomTown), { numRuns: 240, seed: 20261201 });

type Prefilter = (bounds: OfferBounds) => OfferBounds;

/** Prefilters that are wrong on purpose: the proof must find that each of them loses people. */
const broken: Record<string, Prefilter> = {
  "measures too short": (bounds) => ({ ...bounds, metres: bounds.metres - 4500 }),
  "leaves an open area out": (bounds) => ({ ...bounds, areas: bounds.areas?.slice(1) ?? null }),
  "takes one weight only": (bounds) => ({ ...bounds, weights: bounds.weights.slice(0, 1) }),
  "takes who is paused until now for paused": (bounds) => ({
    ...bounds,
    now: new Date(bounds.now.getTime() - 1),
  }),
  "wants a certificate for a day more": (bounds) => ({
    ...bounds,
    vogUntil: bounds.vogUntil && addDays(bounds.vogUntil, 1),
  }),
  "looks on the map of another kind": (bounds) => ({ ...bounds, window: "(1,1),(2,2)" }),
  "stops after two": (bounds) => ({ ...bounds, limit: 2 }),
};

/** What the desk supposes that helpers may come further. */
const extraMetres = 3_000;
const forgetsTheExtra: Prefilter = (bounds) => ({ ...bounds, extraMetres: 0 });

const idsOf = ({ top }: { top: readonly { offerId: string }[] }) =>
  top.map(({ offerId }) => offerId).toSorted();

async function searchIn(town: RandomTown) {
  const { requestId, offers } = await buildTown(tilburg, town);
  const ctx = tilburg.as({ job: "search_helpers" });
  const search = await loadSearch(tilburg.db, ctx, requestId);
  invariant(search, "the request was just made");
  const { request, policy } = search;
  const now = ctx.now();
  const options = { now: now.getTime(), k: 100 };
  const rowsWith = (bound: Prefilter) => tilburg.db.all(offersWithin, bound(boundsFor(request, policy, now)));
  // From the town itself, past the database.
  const feasible = idsOf(rank(request, offers, policy, options));
  return {
    feasible,
    missingWith: async (bound: Prefilter) => {
      const through = new Set((await rowsWith(bound)).map(({ id }) => id));
      return feasible.filter((id) => !through.has(id));
    },
    /** Who fits when helpers may come further, past the database; and who of them a query loses. */
    missingFurther: async (bound: Prefilter) => {
      const easing = { ...noEasing, extraMetres };
      const wide = idsOf(rank(request, offers, policy, { ...options, easing }));
      const rows = await tilburg.db.all(offersWithin, bound(boundsFor(request, policy, now, easing)));
      const through = new Set(rows.map(({ id }) => id));
      return wide.filter((id) => !through.has(id));
    },
    found: async () => {
      const rows = await rowsWith((bounds) => bounds);
      const read = rows.map((row) => offerFrom(row, request, now));
      return idsOf(rank(request, read, policy, options));
    },
  };
}

test("in 240 random towns PostgreSQL lets through everybody who may be asked, and a broken prefilter does not", async () => {
  const lost = Object.fromEntries(Object.keys(broken).map((name) => [name, 0]));
  let feasible = 0;
  let lostFurther = 0;
  for (const town of towns) {
    const search = await searchIn(town);
    expect(await search.missingWith((bounds) => bounds), JSON.stringify(town)).toEqual([]);
    expect(await search.found(), JSON.stringify(town)).toEqual(search.feasible);
    expect(await search.missingFurther((bounds) => bounds), JSON.stringify(town)).toEqual([]);
    lostFurther += (await search.missingFurther(forgetsTheExtra)).length;
    for (const [name, bound] of Object.entries(broken))
      lost[name] = (lost[name] ?? 0) + (await search.missingWith(bound)).length;
    feasible += search.feasible.length;
  }
  // Towns in which nobody is ever suitable would prove nothing.
  expect(feasible).toBeGreaterThanOrEqual(100);
  expect(lostFurther).toBeGreaterThan(0);
  for (const [name, count] of Object.entries(lost)) expect(count, name).toBeGreaterThan(0);
}, 120_000);
