import type { Rows } from "../driver/connection.ts";
import { DatabaseUnavailableError } from "../errors.ts";
import { laneForStatement, laneForTransaction, laneToClear } from "./choose-lane.ts";
import type { Lane } from "./lane.ts";
import { recycleIfSpent } from "./recycle.ts";
import type { Schedule } from "./schedule-state.ts";
import { sendStatement } from "./send-statement.ts";
import type { TenantSlot, WaitingTransaction } from "./tenant-slot.ts";

/**
 * Runs one prepared statement as the tenant's role, at once or in its turn.
 *
 * @throws DatabaseUnavailableError, also when too many are waiting; UniqueViolation; else what PostgreSQL said.
 */
export function runStatement(
  schedule: Schedule,
  slot: TenantSlot,
  text: string,
  parameters: (string | null)[],
): Promise<Rows> {
  // Those who wait go first.
  if (slot.statements.length === 0) {
    const lane = laneForStatement(slot, schedule.overflow, schedule.limits, performance.now());
    if (lane !== undefined) return sendStatement(schedule, lane, slot, text, parameters);
  }
  if (isFull(schedule)) return Promise.reject(new DatabaseUnavailableError("busy"));
  return new Promise((resolve, reject) => {
    slot.statements.push({ text, parameters, since: performance.now(), resolve, reject });
    join(schedule, slot);
  });
}

/**
 * Gives a transaction a lane of its own, at once or in its turn. Hand it back with `giveLaneBack`.
 *
 * @throws DatabaseUnavailableError when too many are waiting, or it waited too long.
 */
export function takeLane(schedule: Schedule, slot: TenantSlot): Promise<Lane> {
  const lane =
    slot.transactions.length === 0 ? laneForTransaction(slot, schedule.overflow, schedule.limits) : undefined;
  if (lane !== undefined) {
    hold(lane, slot);
    return Promise.resolve(lane);
  }
  if (isFull(schedule)) return Promise.reject(new DatabaseUnavailableError("busy"));
  return new Promise((resolve, reject) => {
    slot.transactions.push({ slot, since: performance.now(), resolve, reject, promised: undefined });
    join(schedule, slot);
    serveRound(schedule);
  });
}

/** Ends a transaction's hold on its lane; the next in turn gets it. */
export function giveLaneBack(schedule: Schedule, slot: TenantSlot, lane: Lane): void {
  lane.isHeld = false;
  slot.heldLanes--;
  laneCameFree(schedule, lane);
}

/** To be called whenever a statement is done or a lane is handed back. */
export function laneCameFree(schedule: Schedule, lane: Lane): void {
  recycleIfSpent(schedule, lane);
  const { promisedTo } = lane;
  if (promisedTo !== undefined && lane.underWay.length === 0 && !lane.isHeld)
    grant(schedule, promisedTo, lane);
  if (schedule.round.length > 0) serveRound(schedule);
}

/** Refuses whatever has waited longer than the limit. */
export function refuseOverdue(schedule: Schedule): void {
  const deadline = schedule.isClosed ? Infinity : performance.now() - schedule.limits.waitMs;
  for (const slot of schedule.round) {
    const isOverdue = (waiting: { since: number }) => waiting.since < deadline;
    for (const late of slot.statements.filter(isOverdue)) {
      slot.statements.splice(slot.statements.indexOf(late), 1);
      schedule.waiting--;
      late.reject(new DatabaseUnavailableError("busy"));
    }
    for (const late of slot.transactions.filter(isOverdue)) {
      withdraw(schedule, late);
      late.reject(new DatabaseUnavailableError("busy"));
    }
  }
}

function serveRound(schedule: Schedule): void {
  const { round } = schedule;
  const now = performance.now();
  let unserved = 0;
  while (unserved < round.length) {
    const slot = round.shift();
    if (slot === undefined) return;
    const wasServed = serveTransaction(schedule, slot, now) || serveStatement(schedule, slot, now);
    slot.isWaiting = slot.statements.length > 0 || slot.transactions.length > 0;
    if (slot.isWaiting) round.push(slot);
    unserved = wasServed ? 0 : unserved + 1;
  }
}

function serveStatement(schedule: Schedule, slot: TenantSlot, now: number): boolean {
  if (slot.statements.length === 0) return false;
  const lane = laneForStatement(slot, schedule.overflow, schedule.limits, now);
  if (lane === undefined) return false;
  const next = slot.statements.shift();
  if (next === undefined) return false;
  schedule.waiting--;
  next.resolve(sendStatement(schedule, lane, slot, next.text, next.parameters));
  return true;
}

function serveTransaction(schedule: Schedule, slot: TenantSlot, now: number): boolean {
  const next = slot.transactions[0];
  if (next === undefined) return false;
  const lane = laneForTransaction(slot, schedule.overflow, schedule.limits);
  if (lane !== undefined) {
    grant(schedule, next, lane);
    return true;
  }
  if (next.promised === undefined) {
    next.promised = laneToClear(slot, schedule.limits, now);
    if (next.promised !== undefined) next.promised.promisedTo = next;
  }
  return false;
}

function grant(schedule: Schedule, waiting: WaitingTransaction, lane: Lane): void {
  withdraw(schedule, waiting);
  hold(lane, waiting.slot);
  waiting.resolve(lane);
}

function withdraw(schedule: Schedule, waiting: WaitingTransaction): void {
  const { transactions } = waiting.slot;
  transactions.splice(transactions.indexOf(waiting), 1);
  schedule.waiting--;
  if (waiting.promised === undefined) return;
  waiting.promised.promisedTo = undefined;
  waiting.promised = undefined;
}

function hold(lane: Lane, slot: TenantSlot): void {
  lane.isHeld = true;
  slot.heldLanes++;
}

function join(schedule: Schedule, slot: TenantSlot): void {
  schedule.waiting++;
  if (slot.isWaiting) return;
  slot.isWaiting = true;
  schedule.round.push(slot);
}

function isFull(schedule: Schedule): boolean {
  return schedule.isClosed || schedule.waiting >= schedule.limits.waiting;
}
