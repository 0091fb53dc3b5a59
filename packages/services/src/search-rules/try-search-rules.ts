import { notPersonal, type Projected } from "@omzien/consent";
import type { Ring, SearchTrial, TrySearchRules } from "@omzien/contracts";
import { type HelperOffer, rank, replaySearch, type TenantPolicy } from "@omzien/matching";
import { administratorOf, type ServiceContext, type Verb } from "../context.ts";
import { addMs, dayMs } from "../local-time.ts";
import { inRing, loadSearch, offersFor, type Search } from "../search/rank-helpers.ts";
import { policyFrom } from "../search/search-facts.ts";
import { matchingRules } from "../search/search-query.ts";
import { requestsOpenedSince } from "./queries.ts";
import { figuresOf, type ReplayedRequest } from "./search-figures.ts";

/** Enough to tell two sets of rules apart, few enough to be worked out while somebody waits. */
const mostRequests = 60;

/** Longer than anybody is asked for one request. */
const rankedFew = 200;

/**
 * What the rules of now and other rules would have done with the requests of the last days, each from the moment that
 * it opened on, among the helpers of today. Numbers only: an administrator sees no request and no helper, so nothing
 * is logged as a look. Changes nothing.
 *
 * @throws ForbiddenError for all but administrators.
 */
export async function trySearchRules({
  ctx,
  input: { settings, days },
}: Verb<TrySearchRules>): Promise<Projected<SearchTrial>> {
  administratorOf(ctx);
  const rules = await ctx.db.one(matchingRules);
  const other = policyFrom({ ...rules, matching: { ...rules.matching, search: settings } });
  const all = await ctx.db.all(requestsOpenedSince, { since: addMs(ctx.now(), -days * dayMs) });
  const held: ReplayedRequest[] = [];
  const tried: ReplayedRequest[] = [];
  for (const { id, opened_at: openedAt } of spread(all, mostRequests)) {
    const at: ServiceContext = { ...ctx, now: () => openedAt ?? ctx.now() };
    const loaded = await loadSearch(ctx.db, at, id);
    if (!loaded || loaded.request.windows.length === 0) continue;
    const search = inRing(loaded, "neighbourhood");
    const offers = await offersFor(ctx.db, at, inRing(loaded, loaded.row.audience));
    held.push(replayed(search, offers, search.policy));
    tried.push(replayed(search, offers, other));
  }
  const counted = { requests: held.length, ofRequests: all.length };
  return notPersonal({ ...counted, held: figuresOf(held), tried: figuresOf(tried) });
}

/** The same search under some rules; each ring is ranked once, when it opens. */
function replayed(
  { request }: Search,
  offers: readonly HelperOffer[],
  policy: TenantPolicy,
): ReplayedRequest {
  const rankings = new Map<Ring, ReturnType<typeof rank>["top"]>();
  const rankedIn = (ring: Ring) => {
    const known = rankings.get(ring);
    if (known) return known;
    const { top } = rank({ ...request, ring }, offers, policy, { now: request.openedAt, k: rankedFew });
    rankings.set(ring, top);
    return top;
  };
  return { openedAt: request.openedAt, replay: replaySearch(request, rankedIn, policy) };
}

/** At most so many, evenly over the whole list. */
function spread<Item>(items: readonly Item[], most: number): Item[] {
  if (items.length <= most) return [...items];
  return items.filter(
    (_, index) =>
      Math.floor((index * most) / items.length) !== Math.floor(((index - 1) * most) / items.length),
  );
}
