import { assign } from "../batch/assign.ts";
import { offerTable } from "../table/offer-table.ts";
import type { HelperOffer, MatchRequest } from "../types.ts";
import type { Assign, batchProperties } from "./batch-properties.ts";

const changed =
  (offer: (offer: HelperOffer) => HelperOffer, request = (one: MatchRequest) => one): Assign =>
  (requests, table, policy, options) =>
    assign(requests.map(request), offerTable(table.offers.map(offer)), policy, options);

const fallsBack: Assign = (requests, table, policy, options) => {
  const found = assign(requests, table, policy, options);
  const all = (one: MatchRequest): MatchRequest => ({
    ...one,
    blocks: [],
    bonds: [],
    ring: "municipality",
    maxMetres: null,
    consent: { mayBeFound: true, beyondNeighbourhood: true },
  });
  return found.pairs.length > 0 ? found : assign(requests.map(all), table, policy, options);
};

/** For every property a batch that breaks it. */
export const brokenBatches = {
  "every pair passes every filter": changed((offer) => ({
    ...offer,
    blocks: [],
    active: true,
    minor: false,
  })),
  "every request is in one pair or left over": (...given) => ({ ...assign(...given), unmatched: [] }),
  "no helper carries more than the caps leave": changed((offer) => ({
    ...offer,
    load: { ...offer.load, openMatches: 0, asks30: 0 },
  })),
  "no helper is in two places": changed(
    (offer) => ({ ...offer, promised: [] }),
    (request) => ({ ...request, flexible: true }),
  ),
  "the order of requests and offers makes no difference": (requests, table, policy, options) =>
    assign(
      requests.map((request, index) => ({ ...request, id: `request-${index}` })),
      table,
      policy,
      options,
    ),
  "the certificate proves it, and nothing costs less than the bound": (...given) => {
    const found = assign(...given);
    const { problem, solution } = found.certificate;
    const prices = { ...solution, columnPrice: solution.columnPrice.map((price) => price + 1) };
    return { ...found, certificate: { problem, solution: prices } };
  },
  "no turn-taking serves people better": (...given) => {
    const found = assign(...given);
    return { ...found, lowerBound: found.lowerBound + found.pairs.length };
  },
  "one helper more never makes it worse": (requests, table, policy, options) =>
    assign(requests, offerTable(table.offers.slice(0, 2)), policy, options),
  "withdrawn consent or a new block never serves more": fallsBack,
} satisfies Record<keyof typeof batchProperties, Assign>;
