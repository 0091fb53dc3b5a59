import { type Connection, type ConnectionOptions, openConnection, sendScript } from "../driver/connection.ts";
import { DatabaseUnavailableError, toDatabaseError } from "../errors.ts";
import { type Lane, makeLane, openLaneConnection } from "../lanes/lane.ts";
import { defaultLimits, type LaneLimits } from "../lanes/limits.ts";
import { laneCameFree, refuseOverdue } from "../lanes/schedule.ts";
import type { Schedule } from "../lanes/schedule-state.ts";
import type { TenantDb } from "../tenant-db.ts";
import type { TenantId } from "../tenant-id.ts";
import { checkSafety } from "./check-safety.ts";

export interface CellOptions {
  /** Address of the cell for the login that has no rights of its own (`ensureRoles`). Direct: no pooler. */
  url: string;
  /** Connections over which tenants are spread; 8 by default. */
  lanes?: number;
  /** Connections for tenants whose two lanes are both taken; 2 by default. The last never takes a transaction. */
  overflow?: number;
  applicationName?: string;
  /** 5,000 by default; 60,000 is right for jobs. */
  statementTimeoutMs?: number;
  lockTimeoutMs?: number;
  idleInTransactionTimeoutMs?: number;
  /** `relaxed` accepts `fsync` or `synchronous_commit` off: acknowledged writes may be lost. Tests only. */
  durability?: "required" | "relaxed";
  limits?: Partial<LaneLimits>;
}

/** An open cell: one PostgreSQL cluster with the tenants that live on it. */
export interface Cell {
  readonly schedule: Schedule;
  readonly tenants: Map<TenantId, TenantDb>;
  /** One trip to the database and back. @throws DatabaseUnavailableError */
  ping(): Promise<void>;
  /**
   * Calls `onMessage` for every NOTIFY in this cell, and `onListening` whenever listening begins, also after a lost
   * connection: what was sent in between is lost. Takes one connection of its own.
   */
  listen(channel: string, onMessage: (payload: string) => void, onListening: () => void): Promise<void>;
  /** Refuses what waits, lets what runs finish (up to 5 seconds), closes the connections. */
  close(): Promise<void>;
}

/**
 * Opens a cell and proves that isolation and durability hold before anything runs on it.
 *
 * @throws UnsafeDatabaseError when they do not; DatabaseUnavailableError when it cannot be reached.
 */
export async function openCell(options: CellOptions): Promise<Cell> {
  const schedule = makeSchedule(options);
  const lanes = [...schedule.home, ...schedule.overflow];
  try {
    await Promise.all(
      lanes.map((lane) => checkSafety(lane.connection.session.sql, options.durability ?? "required")),
    );
  } catch (error) {
    await closeLanes(lanes, 0);
    throw error;
  }
  let listener: Connection | undefined;
  const overdue = setInterval(() => refuseOverdue(schedule), 250);
  overdue.unref();
  return {
    schedule,
    tenants: new Map(),
    ping: () => ping(lanes),
    listen: async (channel, onMessage, onListening) => {
      listener ??= openConnection(schedule.connectionOptions);
      await listener.listen(channel, onMessage, onListening).catch((error: unknown) => {
        throw toDatabaseError(error);
      });
    },
    close: async () => {
      schedule.isClosed = true;
      clearInterval(overdue);
      refuseOverdue(schedule);
      await Promise.all([closeLanes(lanes, 5), listener?.end({ timeout: 0 })]);
    },
  };
}

function makeSchedule(options: CellOptions): Schedule {
  const connectionOptions: ConnectionOptions = {
    url: options.url,
    applicationName: options.applicationName ?? "omzien",
    statementTimeoutMs: options.statementTimeoutMs ?? 5_000,
    lockTimeoutMs: options.lockTimeoutMs ?? 2_000,
    idleInTransactionTimeoutMs: options.idleInTransactionTimeoutMs ?? 10_000,
  };
  const lanes = (
    count: number,
    kind: (index: number) => { isOverflow: boolean; takesTransactions: boolean },
  ) =>
    Array.from({ length: count }, (_, index) => makeLane(kind(index), openLaneConnection(connectionOptions)));
  const overflow = options.overflow ?? 2;
  return {
    home: lanes(options.lanes ?? 8, () => ({ isOverflow: false, takesTransactions: true })),
    // A transaction that runs a statement outside itself would otherwise wait for ever for the last lane.
    overflow: lanes(overflow, (index) => ({ isOverflow: true, takesTransactions: index < overflow - 1 })),
    limits: { ...defaultLimits, ...options.limits },
    connectionOptions,
    round: [],
    onLaneFree: laneCameFree,
    waiting: 0,
    isClosed: false,
  };
}

async function closeLanes(lanes: readonly Lane[], timeout: number): Promise<void> {
  await Promise.all(lanes.map((lane) => lane.connection.session.sql.end({ timeout })));
}

async function ping(lanes: readonly Lane[]): Promise<void> {
  const lane = lanes.findLast((candidate) => !candidate.isHeld);
  if (lane === undefined) throw new DatabaseUnavailableError("busy");
  try {
    await sendScript(lane.connection.session.sql, "select 1");
  } catch (error) {
    throw toDatabaseError(error);
  }
}
