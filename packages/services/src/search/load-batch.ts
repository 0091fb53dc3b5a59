import { consentFacts, noConsents } from "@omzien/consent";
import type { TenantExecutor } from "@omzien/db";
import type { HelperOffer, MatchRequest, TenantPolicy } from "@omzien/matching";
import type { ServiceContext } from "../context.ts";
import { localDateOf } from "../local-time.ts";
import { nobody } from "../nobody.ts";
import { askedForRequests, type BatchBounds, type BatchOfferRow, offersForBatch } from "./batch-query.ts";
import { consentViewsOf } from "./consent-view-of.ts";
import { offerFrom, policyFrom, requestFrom } from "./search-facts.ts";
import { matchingRules, type SearchedRow, searchedRequests } from "./search-query.ts";

/** Many requests made ready for the rules of matching, and everybody who offers any of what they ask. */
export interface Batch {
  /** Each as wide as its asker allows. */
  requests: readonly MatchRequest[];
  rowOf: ReadonlyMap<string, SearchedRow>;
  offers: readonly HelperOffer[];
  policy: TenantPolicy;
  /** Per request the helpers who were asked, and cannot be asked again. */
  askedFor: ReadonlyMap<string, ReadonlySet<string>>;
  /** Helpers from whom an answer to another ask is still to come. */
  thinking: ReadonlySet<string>;
}

/** More than one town's table needs; beyond it offers are left out, never let through. */
export const mostBatchOffers = 20_000;

/**
 * Reads many requests at once in a number of statements that does not grow with them. What comes out is what
 * `loadSearch` and `rankHelpers` would read for each: whoever may not be found or asked is left out by the same rules.
 */
export async function loadBatch(
  db: TenantExecutor,
  ctx: ServiceContext,
  helpRequestIds: readonly string[],
): Promise<Batch> {
  const ids = [...helpRequestIds];
  const now = ctx.now();
  const [rows, rules, asked] = await Promise.all([
    db.all(searchedRequests, { ids, today: localDateOf(now) }),
    db.one(matchingRules),
    db.all(askedForRequests, { ids }),
  ]);
  const categories = [...new Set(rows.map((row) => row.category_id))];
  const [views, offers] = await Promise.all([
    consentViewsOf(db, ctx, [...new Set(rows.map((row) => row.person_id))]),
    db.all(offersForBatch, batchBounds(categories, now)),
  ]);
  const requests = rows.map((row) => {
    const consents = consentFacts(views.get(row.person_id) ?? noConsents, now.getTime());
    return { ...requestFrom(row, consents, now), ring: row.audience };
  });
  return {
    requests,
    rowOf: new Map(rows.map((row) => [row.id, row])),
    offers: offers.map((row) => batchOfferFrom(row, now)),
    policy: policyFrom(rules),
    askedFor: new Map(
      [...Map.groupBy(asked, (row) => row.help_request_id)].map(([id, own]) => [
        id,
        new Set(own.map((row) => row.helper_id)),
      ]),
    ),
    thinking: new Set(offers.filter((row) => row.is_thinking).map((row) => row.helper_id)),
  };
}

/** The same offer for every asker: with all whom the helper keeps apart, and inactive while away. */
export function batchOfferFrom(row: BatchOfferRow, now: Date): HelperOffer {
  const offer = offerFrom(row, { id: nobody, askerId: nobody }, now);
  return { ...offer, blocks: row.blocked_ids, active: offer.active && !row.is_away };
}

function batchBounds(categories: readonly string[], now: Date): BatchBounds {
  return {
    categories,
    askerId: nobody,
    category: nobody,
    weights: [],
    areas: null,
    x: null,
    y: null,
    metres: 0,
    extraMetres: 0,
    window: "(0,0),(0,0)",
    vogUntil: null,
    helperIds: null,
    now,
    limit: mostBatchOffers,
  };
}
