import type { Lane } from "./lane.ts";
import type { LaneLimits } from "./limits.ts";
import type { TenantSlot } from "./tenant-slot.ts";

/** Statements by which the lane that knows a tenant may be busier than its other one. */
const clearlyBusier = 2;

/**
 * The lane for one statement of a tenant, or undefined: wait. The less busy of its two lanes; when both are
 * blocked by somebody else (a slow statement, a transaction), one of the shared overflow.
 *
 * @param now `performance.now()`.
 */
export function laneForStatement(
  slot: TenantSlot,
  overflow: readonly Lane[],
  limits: LaneLimits,
  now: number,
): Lane | undefined {
  const isSlow = slot.slowUntil > now;
  const [one, other] = slot.homeLanes;
  if (slot.underWay < (isSlow ? 2 : limits.statementsPerTenant)) {
    const depth = isSlow ? 1 : limits.statementsPerLane;
    const mayOne = isOpen(one, depth, limits, now);
    const mayOther = isOpen(other, depth, limits, now);
    if (mayOne && mayOther) return lessBusy(one, other, slot);
    if (mayOne) return one;
    if (mayOther) return other;
  }
  const mayOverflow = !isSlow && slot.underWayInOverflow === 0 && !blocksItself(slot, limits, now);
  return mayOverflow
    ? overflow.find((lane) => isOpen(lane, limits.statementsPerTenant, limits, now))
    : undefined;
}

/** A lane that a transaction can have at once, or undefined. */
export function laneForTransaction(
  slot: TenantSlot,
  overflow: readonly Lane[],
  limits: LaneLimits,
): Lane | undefined {
  if (slot.heldLanes >= limits.transactionsPerTenant) return undefined;
  const [one, other] = slot.homeLanes;
  if (isIdle(one)) return one;
  if (isIdle(other)) return other;
  return overflow.find((lane) => lane.takesTransactions && isIdle(lane));
}

/** The lane that should be cleared for a transaction of the tenant: soonest empty, or undefined. */
export function laneToClear(slot: TenantSlot, limits: LaneLimits, now: number): Lane | undefined {
  if (slot.heldLanes >= limits.transactionsPerTenant) return undefined;
  const candidates = slot.homeLanes.filter(
    (lane) => !lane.isHeld && lane.promisedTo === undefined && !isBlocked(lane, limits, now),
  );
  return candidates.sort((a, b) => a.underWay.length - b.underWay.length)[0];
}

function isOpen(lane: Lane, depth: number, limits: LaneLimits, now: number): boolean {
  return (
    !lane.isHeld &&
    lane.promisedTo === undefined &&
    lane.underWay.length < depth &&
    !isBlocked(lane, limits, now)
  );
}

function isIdle(lane: Lane): boolean {
  return !lane.isHeld && lane.promisedTo === undefined && lane.underWay.length === 0;
}

function isBlocked(lane: Lane, limits: LaneLimits, now: number): boolean {
  const head = lane.underWay[0];
  return head !== undefined && (now - lane.headSince > limits.blockedAfterMs || head.slowUntil > now);
}

function blocksItself(slot: TenantSlot, limits: LaneLimits, now: number): boolean {
  return slot.homeLanes.some((lane) => lane.underWay[0] === slot && isBlocked(lane, limits, now));
}

/** The lane with the tenant's role, else its first, unless the other is clearly less busy: plans stay warm there. */
function lessBusy(one: Lane, other: Lane, slot: TenantSlot): Lane {
  const [wanted, spare] = other.connection.role === slot.tenantId ? [other, one] : [one, other];
  return wanted.underWay.length - spare.underWay.length > clearlyBusier ? spare : wanted;
}
