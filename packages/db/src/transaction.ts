import { setTimeout as pause } from "node:timers/promises";
import { type Rows, sendPrepared, sendScript } from "./driver/connection.ts";
import { commit, rollBack } from "./driver/session.ts";
import {
  codeOf,
  DatabaseUnavailableError,
  isConflictBetweenTransactions,
  isStalePlan,
  toDatabaseError,
} from "./errors.ts";
import type { Lane, LaneConnection } from "./lanes/lane.ts";
import { replaceConnection } from "./lanes/recycle.ts";
import { giveLaneBack, takeLane } from "./lanes/schedule.ts";
import { makeExecutor, type TenantExecutor } from "./query/executor.ts";
import { bindingOf, type TenantBinding, type TenantDb } from "./tenant-db.ts";
import { roleOf } from "./tenant-id.ts";

declare const tenantTxBrand: unique symbol;

/** A running transaction of one tenant; of no use once its callback has ended. */
export interface TenantTx extends TenantExecutor {
  readonly [tenantTxBrand]: true;
}

export interface TransactionOptions {
  /** How often it may run again after a deadlock, a serialization failure or a changed plan; 2 by default. */
  retries?: number;
  /** How long it may have its lane, when that is longer than the cell allows. */
  holdMs?: number;
  isolation?: "read committed" | "repeatable read" | "serializable";
}

interface Running {
  readonly lane: Lane;
  readonly connection: LaneConnection;
  readonly losses: number;
  begun: Promise<unknown> | undefined;
  isOver: boolean;
}

/**
 * Runs `work` in one transaction of the tenant, on a lane of its own; commits when it resolves, rolls back when it
 * rejects. `work` may run again (see `retries`): let nothing but `tx` have effects in it. `begin` travels with the
 * first statement. Statements that do not need each other's result may be sent together (`Promise.all`).
 *
 * @throws what `work` throws; DatabaseUnavailableError (nothing may be taken as written); TransactionAbortedError
 * when a failed statement was ignored.
 */
export async function transaction<Result>(
  db: TenantDb,
  work: (tx: TenantTx) => Promise<Result>,
  options: TransactionOptions = {},
): Promise<Result> {
  const binding = bindingOf(db);
  const retries = options.retries ?? 2;
  for (let retry = 1; ; retry++) {
    try {
      return await runOnce(binding, work, options);
    } catch (error) {
      if (retry > retries || !(isConflictBetweenTransactions(error) || isStalePlan(error))) throw error;
      // Whoever was in the way has to get on first: at once, the same two could meet again, and again.
      if (isConflictBetweenTransactions(error)) await pause(retry * (10 + Math.random() * 20));
    }
  }
}

async function runOnce<Result>(
  binding: TenantBinding,
  work: (tx: TenantTx) => Promise<Result>,
  options: TransactionOptions,
): Promise<Result> {
  const { schedule, slot } = binding;
  const lane = await takeLane(schedule, slot);
  const { connection } = lane;
  const running: Running = {
    lane,
    connection,
    losses: connection.session.losses,
    begun: undefined,
    isOver: false,
  };
  try {
    const result = await withinTime(
      work(makeTx(binding, running, options)),
      options.holdMs ?? schedule.limits.holdMs,
    );
    running.isOver = true;
    if (running.begun !== undefined) await commit(connection.session, running.losses);
    return result;
  } catch (error) {
    running.isOver = true;
    const isClean = running.begun === undefined || (await rollBack(connection.session, running.losses));
    if (!isClean) replaceConnection(schedule, lane);
    throw error;
  } finally {
    giveLaneBack(schedule, slot, lane);
  }
}

function makeTx(binding: TenantBinding, running: Running, options: TransactionOptions): TenantTx {
  const { tenantId } = binding.slot;
  const isolation = options.isolation === undefined ? "" : ` isolation level ${options.isolation}`;
  const begin = `begin${isolation}; set local role "${roleOf(tenantId)}"`;
  const executor = makeExecutor(tenantId, binding.texts, (text, parameters) => {
    if (running.isOver)
      return Promise.reject(new Error("This transaction is over: await what you start in it"));
    // The driver would connect anew and run the statement outside the transaction.
    if (isLost(running)) return Promise.reject(new DatabaseUnavailableError("connection"));
    running.begun ??= start(running.connection, begin);
    running.connection.texts.add(text);
    return sendPrepared(running.connection.session.sql, text, parameters).then(undefined, (error: unknown) =>
      fail(running, error),
    );
  });
  return brand(executor);
}

function start(connection: LaneConnection, begin: string): Promise<unknown> {
  const begun = sendScript(connection.session.sql, begin);
  // Whoever sent the first statement sees it fail and looks here for the reason.
  begun.catch(() => undefined);
  return begun;
}

async function fail(running: Running, error: unknown): Promise<Rows> {
  if (isLost(running)) throw toDatabaseError(error, true);
  // The statement found the transaction aborted: the reason may be that it could not begin.
  if (codeOf(error) === "25P02") await running.begun?.catch((cause: unknown) => rethrow(cause));
  throw toDatabaseError(error);
}

function isLost(running: Running): boolean {
  return running.connection.session.losses !== running.losses;
}

async function withinTime<Result>(work: Promise<Result>, ms: number): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const overtime = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DatabaseUnavailableError("timeout")), ms);
  });
  return Promise.race([work, overtime]).finally(() => clearTimeout(timer));
}

function rethrow(cause: unknown): never {
  throw cause;
}

// The only maker of a TenantTx: its executor is bound to a held lane.
function brand(executor: TenantExecutor): TenantTx {
  return executor as TenantTx;
}
