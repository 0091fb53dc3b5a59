import { notPersonal, type Projected } from "@omzien/consent";
import type { Ring, SearchCourse, SearchStep, SearchStepKind } from "@omzien/contracts";
import { isCircleFirst, nextRing, openAreas, openRing } from "@omzien/matching";
import { authorise, memberOf, type ServiceContext, type Verb } from "../context.ts";
import { NotFoundError } from "../errors.ts";
import { forwardingRulesTopic } from "../forwarding-rules/forwarding-rules-topic.ts";
import { isoInstant } from "../iso-instant.ts";
import { inRing, loadSearch, type Search } from "../search/rank-helpers.ts";
import { currentSettings } from "../settings/topic.ts";
import { maySeeRequest } from "./policy.ts";
import { namesOfAreas } from "../areas/queries.ts";
import { type StepRow, stepsOfRequest } from "./search-steps.ts";

/** More names than this say nothing that "next to it" does not. */
const mostNames = 4;

/** In which order steps of one instant came. */
const order: readonly SearchStepKind[] = [
  "match-made",
  "handed-back",
  "circle-over",
  "narrowed",
  "widened",
  "ring-opened",
  "circle-asked",
  "asked",
  "waits-for-morning",
  "desk-helps",
  "forwarded",
  "forward-answered",
  "forward-ended",
];

/**
 * How the search for helpers went and what comes next, for the asker and for the desk, who can read it out: numbers
 * and areas, never names.
 *
 * @throws NotFoundError when there is no such request, or it is somebody else's.
 */
export async function getSearchCourse({
  ctx,
  input,
}: Verb<{ helpRequestId: string }>): Promise<Projected<SearchCourse>> {
  memberOf(ctx);
  const search = await loadSearch(ctx.db, ctx, input.helpRequestId);
  if (!search) throw new NotFoundError();
  authorise(maySeeRequest(ctx, search.row), NotFoundError);
  const ids = areasNearby(search);
  const [steps, areas, { sends }] = await Promise.all([
    ctx.db.all(stepsOfRequest, { helpRequestId: search.row.id }),
    ids.length > mostNames ? [] : ctx.db.all(namesOfAreas, { ids }),
    currentSettings(ctx.db, forwardingRulesTopic),
  ]);
  const { state } = search.row;
  return notPersonal({
    steps: steps.toSorted(byTime).map(stepOf),
    nearbyAreas: areas.map(({ name }) => name),
    next: nextOf(ctx, search),
    reach: reachOf(ctx, search),
    mayAskElsewhere: sends && (state === "open" || state === "triage"),
  });
}

/** The areas that the second ring adds to the own one, whatever the asker allows. */
export function areasNearby({ request, policy }: Search): string[] {
  const consent = { ...request.consent, beyondNeighbourhood: true };
  const wide = { ...request, ring: "adjoining", audience: "adjoining", consent } as const;
  return [...(openAreas(wide, policy) ?? [])].filter((id) => id !== request.areaId);
}

function byTime(one: StepRow, other: StepRow): number {
  return one.at.getTime() - other.at.getTime() || order.indexOf(one.kind) - order.indexOf(other.kind);
}

function stepOf(row: StepRow): SearchStep {
  return {
    id: row.id,
    at: isoInstant(row.at),
    kind: row.kind,
    by: row.by_whom,
    // The ring of what the desk asks by hand is how far it may look; whom it chose may live next door.
    ring: row.kind === "asked" && row.by_whom === "desk" ? null : row.ring,
    asked: row.asked,
    until: row.until && isoInstant(row.until),
    elsewhere: row.elsewhere,
    reply: row.reply,
  };
}

/** By the rules that hold now. A ring that adds no area is no step. */
function nextOf(ctx: ServiceContext, search: Search): SearchCourse["next"] {
  // The desk chooses whom to ask, or has it in hand, or neighbours share it out: nothing comes by itself.
  const { needs_coordinator_at: deskSince, paused_at: pausedAt, is_shared_out: isSharedOut } = search.row;
  if (!isSearching(search) || deskSince !== null || pausedAt !== null || isSharedOut) return null;
  const now = ctx.now().getTime();
  const { request } = search;
  if (isCircleFirst(request, now))
    return { kind: "circle", until: isoInstant(new Date(request.circleUntil)) };
  const next = nextRing(request, now, search.policy);
  const isEmpty = next?.ring === "adjoining" && areasNearby(search).length === 0;
  const step = isEmpty ? nextRing(inRing(search, next.ring).request, now, search.policy) : next;
  return step ? { kind: "ring", ring: step.ring, at: isoInstant(new Date(step.at)) } : { kind: "desk" };
}

function isSearching({ row, request }: Search): boolean {
  return row.state === "open" && row.weight !== "complex" && request.consent.mayBeFound;
}

function reachOf(ctx: ServiceContext, search: Search): SearchCourse["reach"] {
  const { request } = search;
  if (!isSearching(search) || !request.consent.beyondNeighbourhood) return { stopsAt: null, widensTo: null };
  const open: Ring = openRing(request);
  return {
    // A circle lives anywhere: "no further than now" would say nothing that an asker could mean.
    stopsAt: open === request.audience || isCircleFirst(request, ctx.now().getTime()) ? null : open,
    widensTo: request.audience === "municipality" ? null : "municipality",
  };
}
