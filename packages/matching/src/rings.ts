import type { Ring } from "@omzien/contracts";
import type { TenantPolicy } from "./policy.ts";
import type { MatchRequest } from "./types.ts";
import { outsideQuietHours, whenDeskIsThere } from "./zone.ts";

/** From near to far; every ring holds the ones before it. */
export const rings: readonly Ring[] = ["neighbourhood", "adjoining", "municipality"];

const narrowest = (a: Ring, b: Ring): Ring => (rings.indexOf(a) < rings.indexOf(b) ? a : b);

/** The ring of the two that reaches furthest. */
export const widest = (a: Ring, b: Ring): Ring => (narrowest(a, b) === a ? b : a);

/** The furthest ring that the asker's audience and consent allow. */
const furthestRing = (request: Pick<MatchRequest, "audience" | "consent">): Ring =>
  request.consent.beyondNeighbourhood ? request.audience : "neighbourhood";

/** The ring whose people may be asked now: never beyond what the asker allows, whatever the record says. */
export const openRing = (request: Pick<MatchRequest, "ring" | "audience" | "consent">): Ring =>
  narrowest(request.ring, furthestRing(request));

/** The ids of the areas in the open ring; null is every area of the municipality. */
export const openAreas = (
  request: Pick<MatchRequest, "areaId" | "ring" | "audience" | "consent" | "nearness">,
  policy: TenantPolicy,
): ReadonlySet<string> | null => {
  const ring = openRing(request);
  if (ring === "municipality") {
    return null;
  }
  const { areaId } = request;
  if (areaId === null) {
    return new Set();
  }
  return ring === "neighbourhood"
    ? new Set([areaId])
    : new Set([areaId, ...areasBeyond(areaId, request.nearness, policy)]);
};

/** Whether the areas are twins: neighbourhoods that help each other's people who seek distance. */
export const areTwins = (policy: TenantPolicy, areaId: string | null, other: string | null): boolean =>
  areaId !== null && other !== null && (policy.twins.get(areaId)?.has(other) ?? false);

/**
 * The next ring and the instant at which it opens by the clock: not before `now`, never in quiet hours.
 * Null when the asker allows no further ring, or when the request is complex and stays at the desk.
 * Who wants nobody from the own neighbourhood does not wait for it. Where rings wait for the desk, help that is not of
 * today does. Source: domain rules, B.6.
 */
export const nextRing = (
  request: MatchRequest,
  now: number,
  policy: TenantPolicy,
): { ring: Ring; at: number } | null => {
  const ring = rings[rings.indexOf(request.ring) + 1];
  const isAllowed = ring !== undefined && narrowest(ring, furthestRing(request)) === ring;
  if (!isAllowed || request.weight === "complex") {
    return null;
  }
  const skipsOwnArea = request.ring === "neighbourhood" && request.nearness === "not-my-area";
  const delay = skipsOwnArea ? 0 : policy.ladder[request.urgency][ring];
  const begun = Math.max(request.openedAt, request.circleUntil ?? 0);
  const due = Math.max(begun + delay, now);
  const hours = request.urgency === "today" ? null : policy.ringHours;
  const at = hours ? whenDeskIsThere(due, hours, policy.quiet) : outsideQuietHours(due, policy.quiet);
  return { ring, at };
};

const areasBeyond = (areaId: string, nearness: MatchRequest["nearness"], policy: TenantPolicy): string[] => {
  const twins = [...(policy.twins.get(areaId) ?? [])];
  return nearness === "not-my-area" && twins.length > 0
    ? twins
    : [...twins, ...(policy.adjoining.get(areaId) ?? [])];
};
