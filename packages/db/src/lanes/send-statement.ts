import type { Rows } from "../driver/connection.ts";
import { codeOf, isStalePlan, toDatabaseError } from "../errors.ts";
import { closeWhenDone, type Lane, type LaneConnection, sendAs } from "./lane.ts";
import type { Schedule } from "./schedule-state.ts";
import type { TenantSlot } from "./tenant-slot.ts";

/** Sends a statement down a lane that was chosen for it, and keeps the books of both. */
export function sendStatement(
  schedule: Schedule,
  lane: Lane,
  slot: TenantSlot,
  text: string,
  parameters: (string | null)[],
  isRepeat = false,
): Promise<Rows> {
  const { connection } = lane;
  const { losses } = connection.session;
  const isRoleTakenOnTrust = connection.role === slot.tenantId;
  enter(lane, connection, slot);
  return sendAs(connection, slot, text, parameters).then(
    (result) => {
      leave(schedule, lane, connection, slot);
      return result;
    },
    (error: unknown) => {
      leave(schedule, lane, connection, slot);
      // The plan was refused before anything ran; the driver prepares it anew.
      if (isStalePlan(error) && !isRepeat) return sendStatement(schedule, lane, slot, text, parameters, true);
      // "Permission denied" is not the caller's fault when the connection was replaced, and with it the role.
      const wasLost = codeOf(error) === "42501" && connection.session.losses !== losses;
      // Nor when its tenant moved away and came back: the role has the same name and is another.
      if (codeOf(error) === "42501" && !wasLost && isRoleTakenOnTrust && !isRepeat) {
        connection.role = undefined;
        return sendStatement(schedule, lane, slot, text, parameters, true);
      }
      throw toDatabaseError(error, wasLost);
    },
  );
}

function enter(lane: Lane, connection: LaneConnection, slot: TenantSlot): void {
  connection.underWay++;
  if (lane.underWay.push(slot) === 1) lane.headSince = performance.now();
  slot.underWay++;
  if (lane.isOverflow) slot.underWayInOverflow++;
}

function leave(schedule: Schedule, lane: Lane, connection: LaneConnection, slot: TenantSlot): void {
  connection.underWay--;
  closeWhenDone(connection);
  const now = performance.now();
  if (now - lane.headSince > schedule.limits.blockedAfterMs) slot.slowUntil = now + schedule.limits.slowForMs;
  lane.headSince = now;
  lane.underWay.shift();
  slot.underWay--;
  if (lane.isOverflow) slot.underWayInOverflow--;
  schedule.onLaneFree(schedule, lane);
}
