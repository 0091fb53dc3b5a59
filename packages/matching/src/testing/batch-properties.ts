import assert from "node:assert/strict";
import fc from "fast-check";
import { hasUsefulMoment } from "../availability.ts";
import type { assign } from "../batch/assign.ts";
import { batchGraph } from "../batch/batch-graph.ts";
import { greedyByArrival } from "../batch/greedy.ts";
import { explainExclusions } from "../exclusions.ts";
import { proveFlow } from "../flow/prove-flow.ts";
import { type TenantPolicy, tenantPolicy } from "../policy.ts";
import { offerTable } from "../table/offer-table.ts";
import type { HelperOffer, MatchRequest } from "../types.ts";
import { arbitraryOffers, arbitraryPolicyInput, arbitraryRequest } from "./arbitraries.ts";
import { mondayMorning } from "./cast.ts";
import { retreats } from "./tightenings.ts";

export type Assign = typeof assign;
export type BatchProperty = (assign: Assign) => fc.IProperty<unknown>;

type Batch = { requests: MatchRequest[]; offers: HelperOffer[]; policy: TenantPolicy };

const options = { now: mondayMorning, perRequest: 20 };

const batch: fc.Arbitrary<Batch> = fc.record({
  requests: fc
    .array(arbitraryRequest, { minLength: 2, maxLength: 5 })
    .map((requests) => requests.map((request, index) => ({ ...request, id: `request-${index}` }))),
  offers: arbitraryOffers.map((offers) => offers.slice(0, 5)),
  policy: arbitraryPolicyInput.map(tenantPolicy),
});

const assigned = (assign: Assign, { requests, offers, policy }: Batch) =>
  assign(requests, offerTable(offers), policy, options);

const perHelper = (assign: Assign, given: Batch) =>
  [...Map.groupBy(assigned(assign, given).pairs, ({ candidate }) => candidate.helperId)].map(
    ([helperId, pairs]) => ({
      offer: given.offers.find((offer) => offer.helperId === helperId),
      requests: pairs.flatMap(({ requestId }) => given.requests.filter(({ id }) => id === requestId)),
    }),
  );

/** What must hold of every batch; each takes the implementation, so that a broken one can be tried as well. */
export const batchProperties = {
  "every pair passes every filter": (assign) =>
    fc.property(batch, (given) => {
      for (const { offer, requests } of perHelper(assign, given)) {
        for (const request of requests) {
          assert.ok(offer);
          assert.deepEqual(explainExclusions(request, offer, given.policy, mondayMorning), []);
        }
      }
    }),

  "every request is in one pair or left over": (assign) =>
    fc.property(batch, (given) => {
      const { pairs, unmatched } = assigned(assign, given);
      const ids = [...pairs.map(({ requestId }) => requestId), ...unmatched].toSorted();
      assert.deepEqual(ids, given.requests.map(({ id }) => id).toSorted());
    }),

  "no helper carries more than the caps leave": (assign) =>
    fc.property(batch, (given) => {
      for (const { offer, requests } of perHelper(assign, given)) {
        assert.ok(offer);
        const { load, maxAsksPerMonth } = offer;
        assert.ok(load.openMatches + requests.length <= given.policy.load.openMatches);
        assert.ok(load.asks30 + requests.length <= Math.min(given.policy.load.asks30, maxAsksPerMonth));
      }
    }),

  "no helper is in two places": (assign) =>
    fc.property(batch, (given) => {
      for (const { offer, requests } of perHelper(assign, given)) {
        for (const request of requests) {
          const others = requests.filter((other) => other !== request && !other.flexible);
          const promised = [...(offer?.promised ?? []), ...others.flatMap(({ windows }) => windows)];
          assert.ok(hasUsefulMoment(request.windows, offer?.weekly ?? new Uint32Array(6), promised));
        }
      }
    }),

  "the order of requests and offers makes no difference": (assign) =>
    fc.property(batch, (given) => {
      const turned = {
        ...given,
        requests: given.requests.toReversed(),
        offers: given.offers.toReversed(),
      };
      const { certificate: _, ...one } = assigned(assign, given);
      const { certificate: __, ...other } = assigned(assign, turned);
      assert.deepEqual(other, one);
    }),

  "the certificate proves it, and nothing costs less than the bound": (assign) =>
    fc.property(batch, (given) => {
      const { certificate, cost, lowerBound, isOptimal } = assigned(assign, given);
      const proof = proveFlow(certificate.problem, certificate.solution);
      assert.ok(proof.isOptimal);
      assert.equal(proof.lowerBound, cost);
      assert.ok(lowerBound <= cost);
      assert.equal(isOptimal, lowerBound === cost);
    }),

  "no turn-taking serves people better": (assign) =>
    fc.property(batch, (given) => {
      const { requests, offers, policy } = given;
      const graph = batchGraph(requests, offerTable(offers), policy, { ...options, perHelper: 3 });
      const { lowerBound } = assigned(assign, given);
      assert.ok(lowerBound <= greedyByArrival(graph, [...requests.keys()]).cost);
    }),

  "one helper more never makes it worse": (assign) =>
    fc.property(batch, (given) => {
      const fewer = assigned(assign, { ...given, offers: given.offers.slice(1) });
      assert.ok(assigned(assign, given).lowerBound <= fewer.lowerBound);
    }),

  "withdrawn consent or a new block never serves more": (assign) =>
    fc.property(batch, fc.constantFrom(...retreats), (given, { request, offer }) => {
      const after = {
        ...given,
        requests: given.requests.map((one) => request?.(one) ?? one),
        offers: given.offers.map((one) => offer?.(one) ?? one),
      };
      assert.ok(assigned(assign, after).lowerBound >= assigned(assign, given).lowerBound);
    }),
} satisfies Record<string, BatchProperty>;
