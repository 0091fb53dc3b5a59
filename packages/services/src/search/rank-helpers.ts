import { consentFacts, noConsents } from "@omzien/consent";
import type { Ring } from "@omzien/contracts";
import type { TenantExecutor } from "@omzien/db";
import {
  countFitting,
  type Easing,
  type FilterId,
  type HelperOffer,
  type MatchRequest,
  prefilterBounds,
  rank,
  type Ranking,
  type TenantPolicy,
} from "@omzien/matching";
import type { ServiceContext } from "../context.ts";
import { localDateOf } from "../local-time.ts";
import { consentViewsOf } from "./consent-view-of.ts";
import {
  type OfferBounds,
  mapOfKind,
  offersInReach,
  offersWithin,
  type ReachWindow,
  runningOffers,
} from "./offers-query.ts";
import { offerFrom, policyFrom, requestFrom } from "./search-facts.ts";
import { matchingRules, type SearchedRow, searchedRequest } from "./search-query.ts";

/** A request made ready for the rules of matching. */
export interface Search {
  row: SearchedRow;
  request: MatchRequest;
  policy: TenantPolicy;
}

/** So many are read at first. In a town of 100,000 offers the best thirty were always among the nearest five hundred. */
const nearestFirst = 1_000;

/** More than the desk is shown or a search asks: when fewer of the nearest fit, all others are read as well. */
const enough = 200;

/** More than reach anybody. */
const mostOffers = 20_000;

/** Reads a request with the asker's facts and the tenant's rules; undefined when there is no such request. */
export async function loadSearch(
  db: TenantExecutor,
  ctx: Pick<ServiceContext, "now">,
  helpRequestId: string,
): Promise<Search | undefined> {
  const now = ctx.now();
  const row = await db.maybeOne(searchedRequest, { id: helpRequestId, today: localDateOf(now) });
  if (!row) return undefined;
  const [rules, views] = await Promise.all([db.one(matchingRules), consentViewsOf(db, ctx, [row.person_id])]);
  const consents = consentFacts(views.get(row.person_id) ?? noConsents, now.getTime());
  return { row, request: requestFrom(row, consents, now), policy: policyFrom(rules) };
}

/** The same search with another ring open. */
export function inRing(search: Search, ring: Ring): Search {
  return { ...search, request: { ...search.request, ring } };
}

/** The best `k` helpers for a request in its open ring, and the counts of those whom the rules leave out. */
export async function rankHelpers(
  db: TenantExecutor,
  ctx: Pick<ServiceContext, "now">,
  { request, policy }: Search,
  k: number,
): Promise<Ranking> {
  const offers = await offersFor(db, ctx, { request, policy });
  return rank(request, offers, policy, { now: ctx.now().getTime(), k });
}

/** How many are read of those whom PostgreSQL lets through. */
export interface Reading {
  /** These many of the nearest, as long as enough of them fit. */
  nearest?: number;
  /** Of each of these enough have to fit, so that the counts of all of them are of the same people. */
  counted?: readonly { request: MatchRequest; easing?: Easing }[];
}

/**
 * Everybody in the open ring whom PostgreSQL lets through, with what the desk leaves aside; the rules decide. Of more
 * than `nearest` only those, as long as enough of them fit. Of an asker whose place is unknown nobody is near.
 */
export async function offersFor(
  db: TenantExecutor,
  ctx: Pick<ServiceContext, "now">,
  { request, policy }: Pick<Search, "request" | "policy">,
  easing?: Easing,
  { nearest = nearestFirst, counted = [{ request, ...(easing && { easing }) }] }: Reading = {},
): Promise<HelperOffer[]> {
  const now = ctx.now();
  const bounds = boundsFor(request, policy, now, easing);
  const read = async (limit: number) =>
    (await db.all(offersWithin, { ...bounds, limit })).map((row) => offerFrom(row, request, now));
  if (request.location === null) return read(mostOffers);
  const near = await read(nearest);
  if (near.length < nearest) return near;
  const isEnough = counted.every(
    (each) =>
      countFitting(each.request, near, policy, {
        now: now.getTime(),
        ...(each.easing && { easing: each.easing }),
      }) >= enough,
  );
  return isEnough ? near : read(mostOffers);
}

/**
 * How many helpers PostgreSQL left out before the rules saw them, each under one filter: who does not offer the kind of
 * help, who is too far away for it, and of the others the first filter that leaves them out.
 */
export async function countLeftOut(
  db: TenantExecutor,
  ctx: Pick<ServiceContext, "now">,
  { request, policy }: Pick<Search, "request" | "policy">,
  easing?: Easing,
): Promise<Partial<Record<FilterId, number>>> {
  const bounds = boundsFor(request, policy, ctx.now(), easing);
  const [inReach, running] = await Promise.all([
    db.all(offersInReach, bounds),
    db.one(runningOffers, { askerId: bounds.askerId, category: bounds.category }),
  ]);
  const ofKind = running.kind - running.own_kind;
  const counts: Partial<Record<FilterId, number>> = { F4: running.all - running.own - ofKind, F6: ofKind };
  for (const { filter, count } of inReach) {
    if (filter !== "F6") counts.F6 = (counts.F6 ?? 0) - count;
    if (filter !== "F6" && filter !== null) counts[filter] = count;
  }
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}

/** What the prefilter is told of a request; `now` is the instant of the search. */
export function boundsFor(
  request: MatchRequest,
  policy: TenantPolicy,
  now: Date,
  easing?: Easing,
): OfferBounds {
  const bounds = prefilterBounds(request, policy, easing);
  return {
    askerId: request.askerId,
    category: bounds.category,
    weights: bounds.weightMax,
    areas: bounds.areaIds,
    x: bounds.within?.centre.x ?? null,
    y: bounds.within?.centre.y ?? null,
    metres: bounds.within?.metres ?? 0,
    extraMetres: bounds.within?.extraMetres ?? 0,
    window: windowOf(bounds.category, bounds.within),
    vogUntil: bounds.vogUntil === null ? null : laterOf(bounds.vogUntil, localDateOf(now)),
    helperIds: bounds.helperIds,
    now,
    limit: nearestFirst,
  };
}

/** Where the squares of helpers have to come; an asker of whom no place is known is reached by everybody. */
function windowOf(category: string, within: ReturnType<typeof prefilterBounds>["within"]): ReachWindow {
  const at = mapOfKind(category);
  if (!within) return boxAround({ x: at, y: 0 }, everywhere);
  return boxAround({ x: at + within.centre.x, y: within.centre.y }, within.extraMetres + 1);
}

/** In metres, from where the map of a kind begins: all of the country, and whom no place is known of. */
const everywhere = 4_500_000;

function boxAround({ x, y }: { x: number; y: number }, metres: number): ReachWindow {
  return `(${x - metres},${y - metres}),(${x + metres},${y + metres})`;
}

/** Of two dates of the calendar: whatever a request says, a certificate that is over today is over. */
function laterOf(one: string, other: string): string {
  return one > other ? one : other;
}
