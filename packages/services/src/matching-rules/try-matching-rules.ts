import { notPersonal, type Projected } from "@omzien/consent";
import type { MatchingRules, MatchingTrial } from "@omzien/contracts";
import type { TenantPolicy } from "@omzien/matching";
import { administratorOf, type ServiceContext, type Verb } from "../context.ts";
import { inRing, loadSearch, rankHelpers, type Search } from "../search/rank-helpers.ts";
import { policyFrom } from "../search/search-facts.ts";
import { matchingRules } from "../search/search-query.ts";
import { latestRequests } from "./queries.ts";

const requestsLookedAt = 30;
const firstFew = 3;

/**
 * What other rules would have done with the latest requests, as if each were asked at the moment that it opened, among
 * the helpers of today. Numbers only: an administrator sees no request and no helper, so nothing is logged as a look.
 *
 * @throws ForbiddenError for all but administrators.
 */
export async function tryMatchingRules({
  ctx,
  input: { settings },
}: Verb<{ settings: MatchingRules }>): Promise<Projected<MatchingTrial>> {
  administratorOf(ctx);
  const rules = await ctx.db.one(matchingRules);
  const tried = policyFrom({ ...rules, matching: { ...rules.matching, ...settings } });
  const pairs: Pair[] = [];
  for (const { id, opened_at: openedAt } of await latestRequests(ctx.db, requestsLookedAt)) {
    const at: ServiceContext = { ...ctx, now: () => openedAt ?? ctx.now() };
    const loaded = await loadSearch(ctx.db, at, id);
    if (!loaded) continue;
    const search = inRing(loaded, loaded.row.audience);
    const now = await firstOf(at, search, search.policy);
    const other = await firstOf(at, search, tried);
    if (now.length > 0 || other.length > 0) pairs.push({ now, other });
  }
  return notPersonal(trialOf(pairs));
}

/** The first few of one request, by the rules of now and by the other ones. */
interface Pair {
  now: readonly string[];
  other: readonly string[];
}

async function firstOf(ctx: ServiceContext, search: Search, policy: TenantPolicy): Promise<string[]> {
  const { top } = await rankHelpers(ctx.db, ctx, { ...search, policy }, firstFew);
  return top.map(({ helperId }) => helperId);
}

function trialOf(pairs: readonly Pair[]): MatchingTrial {
  const countsNow = countsOf(pairs.map(({ now }) => now));
  const countsThen = countsOf(pairs.map(({ other }) => other));
  return {
    requests: pairs.length,
    otherFirst: pairs.filter(({ now, other }) => now[0] !== other[0]).length,
    otherThree: pairs.filter(({ now, other }) => now.toSorted().join() !== other.toSorted().join()).length,
    peopleNow: countsNow.length,
    peopleThen: countsThen.length,
    mostNow: Math.max(0, ...countsNow),
    mostThen: Math.max(0, ...countsThen),
  };
}

/** How often each helper stands in a list. */
function countsOf(lists: readonly (readonly string[])[]): number[] {
  const counts = new Map<string, number>();
  for (const id of lists.flat()) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts.values()];
}
