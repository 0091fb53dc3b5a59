import { type HelperOffer, rank } from "@omzien/matching";
import { createTestTenant, type TestTenant } from "@omzien/testing";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { invariant } from "../errors.ts";
import { loadBatch } from "./load-batch.ts";
import { inRing, loadSearch, rankHelpers } from "./rank-helpers.ts";
import { buildTown } from "./testing/build-town.ts";
import { type RandomTown, randomTown } from "./testing/random-town.ts";

let tilburg: TestTenant;
beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
});
afterAll(() => tilburg.drop());

const towns = fc.sample(fc.noBias(randomTown), { numRuns: 120, seed: 20261130 });

type Loaded = (offer: HelperOffer) => HelperOffer;

/** Loaders that are wrong on purpose: each must let somebody through whom the candidates of one request do not have. */
const broken: Record<string, Loaded> = {
  "forgets that somebody may not be asked": (offer) => ({ ...offer, consent: { mayBeAsked: true } }),
  "forgets whom a helper keeps apart": (offer) => ({ ...offer, blocks: [] }),
  "forgets who is away": (offer) => ({ ...offer, active: true }),
  "forgets who helps in no street of their own": (offer) => ({ ...offer, notOwnStreet: false }),
};

async function candidatesIn(town: RandomTown) {
  const { requestId } = await buildTown(tilburg, town);
  const ctx = tilburg.as({ job: "search_helpers" });
  const options = { now: ctx.now().getTime(), k: 100 };
  const one = await loadSearch(tilburg.db, ctx, requestId);
  invariant(one, "the request was just made");
  const { top } = await rankHelpers(tilburg.db, ctx, inRing(one, one.row.audience), 100);
  const batch = await loadBatch(tilburg.db, ctx, [requestId]);
  const [request] = batch.requests;
  invariant(request, "the request was just made");
  const withLoader = (loaded: Loaded) => rank(request, batch.offers.map(loaded), batch.policy, options).top;
  return { one: top, withLoader };
}

test("for 120 random requests the table knows exactly the candidates of the request itself, with the same points", async () => {
  const through = Object.fromEntries(Object.keys(broken).map((name) => [name, 0]));
  let candidates = 0;
  for (const town of towns) {
    const { one, withLoader } = await candidatesIn(town);
    expect(
      withLoader((offer) => offer),
      JSON.stringify(town),
    ).toEqual(one);
    const known = new Set(one.map(({ offerId }) => offerId));
    for (const [name, loaded] of Object.entries(broken))
      through[name] =
        (through[name] ?? 0) + withLoader(loaded).filter(({ offerId }) => !known.has(offerId)).length;
    candidates += one.length;
  }
  // Towns in which nobody is ever suitable would prove nothing.
  expect(candidates).toBeGreaterThanOrEqual(50);
  for (const [name, count] of Object.entries(through)) expect(count, name).toBeGreaterThan(0);
}, 120_000);
