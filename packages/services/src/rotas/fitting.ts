import type { TenantExecutor } from "@omzien/db";
import {
  type FilterId,
  type HelperOffer,
  hitsOf,
  isTooClose,
  type MatchRequest,
  noEasing,
  type TenantPolicy,
} from "@omzien/matching";
import type { ServiceContext } from "../context.ts";
import { inRing, loadSearch, offersFor, type Search } from "../search/rank-helpers.ts";

/**
 * Hard filters that a yes to a rota answers: which days, and how much, somebody says there. All others hold: consent,
 * blocks, a stop, distance, weight, certificate of conduct and the rest.
 */
export const answeredByJoining: readonly FilterId[] = ["F7", "F14", "F17"];

/**
 * What moreover was answered when somebody got a place in the rota: how far, in which language, with which skill. The
 * asker who looks less far from then on, or the desk that asked somebody although it did not fit, takes nobody out.
 */
const answeredByPlace: readonly FilterId[] = [...answeredByJoining, "F1", "F6", "F10", "F11"];

/** Further than any municipality is wide, in metres. */
const anywhere = { ...noEasing, extraMetres: 1_000_000 };

/** Whether a helper with these hits may take turns. */
export function mayTakeTurns(
  hits: readonly FilterId[],
  answered: readonly FilterId[] = answeredByJoining,
): boolean {
  return hits.every((hit) => answered.includes(hit));
}

interface Among {
  request: MatchRequest;
  policy: TenantPolicy;
  offers: readonly HelperOffer[];
}

/** Those of these people who may get a place in the rota of a request, by the hard filters of matching as they are now. */
export async function fittingAnew(
  db: TenantExecutor,
  ctx: ServiceContext,
  helpRequestId: string,
  personIds: ReadonlySet<string>,
): Promise<Set<string>> {
  const search = await loadSearch(db, ctx, helpRequestId);
  if (!search || personIds.size === 0) return new Set();
  const { request, policy } = among(personIds, inRing(search, search.row.audience));
  const offers = await offersFor(db, ctx, { request, policy });
  return fittingAmong(ctx, { request, policy, offers }, personIds, (hits) => mayTakeTurns(hits));
}

/** Those of these people, who have a place in the rota of a request, who may be given turns now. */
export async function fittingFor(
  db: TenantExecutor,
  ctx: ServiceContext,
  helpRequestId: string,
  personIds: ReadonlySet<string>,
): Promise<Set<string>> {
  const search = await loadSearch(db, ctx, helpRequestId);
  if (!search || personIds.size === 0) return new Set();
  const { request, policy } = among(personIds, everywhere(search));
  const offers = await offersFor(db, ctx, { request, policy }, anywhere);
  // Who lives too close was kept out at the wish of one of the two: a place answers nothing about that.
  return fittingAmong(
    ctx,
    { request, policy, offers },
    personIds,
    (hits, offer) => mayTakeTurns(hits, answeredByPlace) && !isTooClose(request, offer),
  );
}

/** Nobody else is read, however many live nearer. */
function among(
  personIds: ReadonlySet<string>,
  { request, policy }: Pick<Search, "request" | "policy">,
): Pick<Search, "request" | "policy"> {
  return { request: { ...request, among: personIds }, policy };
}

function everywhere({ request, policy }: Search): Pick<Search, "request" | "policy"> {
  return { request: { ...request, ring: "municipality", audience: "municipality" }, policy };
}

function fittingAmong(
  ctx: ServiceContext,
  { request, policy, offers }: Among,
  personIds: ReadonlySet<string>,
  fits: (hits: readonly FilterId[], offer: HelperOffer) => boolean,
): Set<string> {
  const fitting = offers
    .filter(({ helperId }) => personIds.has(helperId))
    .filter((offer) => fits(hitsOf(request, offer, policy, ctx.now().getTime()), offer));
  return new Set(fitting.map(({ helperId }) => helperId));
}
