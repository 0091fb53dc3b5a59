import { sendScript } from "../driver/connection.ts";
import { closeWhenDone, type Lane, openLaneConnection } from "./lane.ts";
import type { Schedule } from "./schedule-state.ts";

/**
 * Replaces a lane's connection when it is old or has seen too many tenants or statements. The next connection is
 * warm before it takes over; statements under way finish on the old one. A held lane waits for its transaction.
 */
export function recycleIfSpent(schedule: Schedule, lane: Lane): void {
  if (lane.isRecycling || lane.isHeld || schedule.isClosed) return;
  const { tenants, texts, openedAt, expiresAt } = lane.connection;
  const { tenantsPerConnection, textsPerConnection, keepConnectionMs } = schedule.limits;
  const hasSeenEnough = tenants.size > tenantsPerConnection || texts.size > textsPerConnection;
  const isSpent =
    expiresAt < lane.headSince || (hasSeenEnough && openedAt + keepConnectionMs < lane.headSince);
  if (isSpent) void recycle(schedule, lane);
}

/** Gives a lane a new connection at once and closes the old one, whatever it was doing. */
export function replaceConnection(schedule: Schedule, lane: Lane): void {
  const old = lane.connection;
  lane.connection = openLaneConnection(schedule.connectionOptions);
  old.session.losses++;
  void old.session.sql.end({ timeout: 0 });
}

async function recycle(schedule: Schedule, lane: Lane): Promise<void> {
  lane.isRecycling = true;
  const next = openLaneConnection(schedule.connectionOptions);
  const isWarm = await sendScript(next.session.sql, "select 1").then(
    () => true,
    () => false,
  );
  lane.isRecycling = false;
  // No connection to be had, or a transaction came first: the old one goes on until the next occasion.
  if (!isWarm || lane.isHeld || schedule.isClosed) {
    void next.session.sql.end({ timeout: 0 });
    return;
  }
  const old = lane.connection;
  lane.connection = next;
  old.isRetired = true;
  closeWhenDone(old);
}
