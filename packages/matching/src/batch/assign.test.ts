import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tenantPolicy } from "../policy.ts";
import { offerTable } from "../table/offer-table.ts";
import { type Assign, type BatchProperty, batchProperties } from "../testing/batch-properties.ts";
import { brokenBatches } from "../testing/broken-batches.ts";
import { day, fatimaAsks, joostOffers, mondayMorning, noLoad } from "../testing/cast.ts";
import { propertyRuns } from "../testing/property-runs.ts";
import type { HelperOffer, MatchRequest } from "../types.ts";
import { assign } from "./assign.ts";
import { batchGraph } from "./batch-graph.ts";
import { greedyByArrival } from "./greedy.ts";

const properties = Object.entries<BatchProperty>(batchProperties);
const broken = new Map<string, Assign>(Object.entries(brokenBatches));
const policy = tenantPolicy();

describe("every batch", () => {
  it.each(properties)("%s", (_, property) => {
    fc.assert(property(assign), propertyRuns);
  });
});

describe("a broken batch is caught", () => {
  it.each(properties)("when this no longer holds: %s", (name, property) => {
    const { failed } = fc.check(property(broken.get(name) ?? assign), { numRuns: 5000, seed: 8 });
    expect(failed).toBe(true);
  });
});

const near = (metres: number) => ({ x: 133_000 + metres, y: 397_000 });
const asks = (id: string, more: Partial<MatchRequest> = {}) => fatimaAsks({ id, askerId: id, ...more });
const offers = (helperId: string, more: Partial<HelperOffer> = {}) =>
  joostOffers({ id: helperId, helperId, ...more });
const pairsOf = (requests: MatchRequest[], helpers: HelperOffer[], perHelper = 3) =>
  assign(requests, offerTable(helpers), policy, { now: mondayMorning, perHelper }).pairs.map(
    ({ requestId, candidate }) => `${requestId}-${candidate.helperId}`,
  );

describe("all requests together", () => {
  it("serve two people where taking turns serves one", () => {
    const requests = [asks("a"), asks("b", { languages: ["tr"] })];
    const helpers = [
      offers("can-both", { languages: ["nl", "tr"], location: near(10) }),
      offers("dutch-only", { location: near(900) }),
    ];
    expect(pairsOf(requests, helpers, 1)).toEqual(["a-dutch-only", "b-can-both"]);
    const graph = batchGraph(requests, offerTable(helpers), policy, {
      now: mondayMorning,
      perRequest: 9,
      perHelper: 1,
    });
    expect(greedyByArrival(graph, [0, 1])).toEqual({ matched: 1, cost: expect.any(Number) });
  });

  it("leave a helper one request when both are at the same hour, and two when they are not", () => {
    const later = asks("a").windows.map((window) => ({
      startsAt: window.startsAt + day,
      endsAt: window.endsAt + day,
      fromMinute: window.fromMinute + 1440,
      toMinute: window.toMinute + 1440,
    }));
    const joost = [offers("joost")];
    expect(pairsOf([asks("a"), asks("b")], joost)).toHaveLength(1);
    expect(pairsOf([asks("a"), asks("b", { windows: later })], joost)).toEqual(["a-joost", "b-joost"]);
    expect(pairsOf([asks("a"), asks("b", { flexible: true })], joost)).toEqual(["a-joost"]);
    expect(pairsOf([asks("a"), asks("b", { windows: later })], joost, 1)).toHaveLength(1);
  });

  it("leave a helper the request that fits better where two are at the same hour", () => {
    const joost = [offers("joost", { location: near(0) })];
    const far = { location: near(900) };
    expect(pairsOf([asks("a", far), asks("b")], joost)).toEqual(["b-joost"]);
    expect(pairsOf([asks("a"), asks("b", far)], joost)).toEqual(["a-joost"]);
    expect(pairsOf([asks("a", far), asks("b", far), asks("c")], joost)).toEqual(["c-joost"]);
    const anyHour = { flexible: true };
    expect(pairsOf([asks("a", anyHour), asks("b", anyHour)], joost)).toEqual(["a-joost", "b-joost"]);
  });

  it("propose helpers in the order of their ids, whoever is nearer", () => {
    const helpers = [offers("zoe", { location: near(10) }), offers("anna", { location: near(900) })];
    const options = { now: mondayMorning, perRequest: 9, perHelper: 2 };
    const { edges, capacity } = batchGraph([asks("b"), asks("a")], offerTable(helpers), policy, options);
    expect(edges.map((own) => own.map(({ scored }) => scored.offer.helperId))).toEqual([
      ["anna", "zoe"],
      ["anna", "zoe"],
    ]);
    expect(capacity).toEqual([2, 2]);
  });

  it("say when a clash made it dearer than the bound", () => {
    const { cost, lowerBound, isOptimal, unmatched } = assign(
      [asks("a"), asks("b")],
      offerTable([offers("joost")]),
      policy,
      { now: mondayMorning },
    );
    expect([isOptimal, unmatched]).toEqual([false, ["b"]]);
    expect(cost).toBeGreaterThan(lowerBound);
  });

  it("never go beyond what a helper's load leaves", () => {
    const days = [0, 1, 2, 3].map((days) =>
      asks(`r${days}`, {
        windows: asks("a").windows.map((window) => ({
          startsAt: window.startsAt + days * day,
          endsAt: window.endsAt + days * day,
          fromMinute: window.fromMinute + days * 1440,
          toMinute: window.toMinute + days * 1440,
        })),
      }),
    );
    const busy = (load: Partial<typeof noLoad>, more: Partial<HelperOffer> = {}) => [
      offers("joost", { load: { ...noLoad, ...load }, ...more }),
    ];
    expect(pairsOf(days, busy({}), 9)).toHaveLength(3);
    expect(pairsOf(days, busy({ openMatches: 2 }), 9)).toHaveLength(1);
    expect(pairsOf(days, busy({ asks30: 4 }, { maxAsksPerMonth: 31 }), 9)).toHaveLength(2);
    expect(pairsOf(days, busy({ asks30: 3 }, { maxAsksPerMonth: 4 }), 9)).toHaveLength(1);
  });

  it("come with reasons, and an empty batch is an empty answer", () => {
    const [pair] = assign([asks("a")], offerTable([offers("joost")]), policy, { now: mondayMorning }).pairs;
    expect(pair?.candidate.factors).toHaveLength(9);
    expect(assign([], offerTable([]), policy, { now: mondayMorning })).toMatchObject({
      pairs: [],
      unmatched: [],
      cost: 0,
      isOptimal: true,
    });
    expect(pairsOf([asks("a")], [])).toEqual([]);
  });
});
