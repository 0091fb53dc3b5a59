import type { Rows } from "../driver/connection.ts";
import { codeOf, isStalePlan, toDatabaseError } from "../errors.ts";
import { type Lane, type LaneConnection, sendAs } from "./lane.ts";
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
  enter(lane, slot);
  const { rows, switching } = sendAs(connection, slot, text, parameters);
  return rows.then(
    (result) => {
      leave(schedule, lane, slot);
      // A statement that ran although the change of role was refused ran as nobody, and counts as refused.
      return switching === undefined ? result : switching.then(() => result, raise);
    },
    async (error: unknown) => {
      leave(schedule, lane, slot);
      // The plan was refused before anything ran; the driver prepares it anew.
      if (isStalePlan(error) && !isRepeat) return sendStatement(schedule, lane, slot, text, parameters, true);
      throw await explain(error, connection, losses, switching);
    },
  );
}

// "Permission denied" has two causes that are not the caller's: the change of role ahead of the statement failed,
// or the connection was replaced between the two.
async function explain(
  error: unknown,
  connection: LaneConnection,
  losses: number,
  switching: Promise<unknown> | undefined,
): Promise<unknown> {
  const isDenied = codeOf(error) === "42501";
  const wasLost = connection.session.losses !== losses;
  if (!isDenied || wasLost || switching === undefined) return toDatabaseError(error, isDenied && wasLost);
  return switching.then(
    () => error,
    (cause: unknown) => toDatabaseError(cause),
  );
}

function raise(cause: unknown): never {
  throw toDatabaseError(cause);
}

function enter(lane: Lane, slot: TenantSlot): void {
  if (lane.underWay.push(slot) === 1) lane.headSince = performance.now();
  slot.underWay++;
  if (lane.isOverflow) slot.underWayInOverflow++;
}

function leave(schedule: Schedule, lane: Lane, slot: TenantSlot): void {
  const now = performance.now();
  if (now - lane.headSince > schedule.limits.blockedAfterMs) slot.slowUntil = now + schedule.limits.slowForMs;
  lane.headSince = now;
  lane.underWay.shift();
  slot.underWay--;
  if (lane.isOverflow) slot.underWayInOverflow--;
  schedule.onLaneFree(schedule, lane);
}
