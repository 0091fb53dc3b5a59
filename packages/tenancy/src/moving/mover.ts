import { parseTenantId, type PlatformDb, type TenantId } from "@omzien/db";
import type { LoginNames } from "@omzien/db";
import { StepsInterruptedError } from "../lifecycle/operation.ts";
import { type OpenMove, openMove } from "./begin-move.ts";
import { MoveRefusedError } from "./move-refused.ts";
import { abandonMove, moveTenant } from "./move-tenant.ts";

/** Works on moves in the background of a process that goes on for long. */
export interface Mover {
  /** Begins at once, also on one that failed too often to be tried by itself. */
  goOn(tenantId: TenantId): void;
  /** Lets every move stand where it is; the next process goes on with it. */
  close(): Promise<void>;
}

export interface MoverOptions {
  /** The catalog, for looking what there is to do. */
  platform: PlatformDb;
  /** Opens the catalog for one move: as a superuser, without time limit, with six connections. */
  openAdmin: () => PlatformDb;
  logins: LoginNames;
  /** As of `moveTenant`. */
  graceMs?: number;
  /** How often it looks for moves that nobody works on; 15,000 by default. */
  everyMs?: number;
  onFault: (tenantId: TenantId, error: unknown) => void;
}

const mostAttempts = 5;
const closingMs = 5_000;

/**
 * Goes on with every move that was begun and is neither finished nor given up, whoever began it: left lying, it would
 * keep the source from clearing its log. One that somebody wants to end is given up. Many processes may do so; each
 * move is worked on by one.
 */
export function openMover(options: MoverOptions): Mover {
  const closing = new AbortController();
  const running = new Map<TenantId, { done: Promise<void>; admin: PlatformDb }>();
  const start = (tenantId: TenantId) => {
    if (closing.signal.aborted || running.has(tenantId)) return;
    const admin = options.openAdmin();
    const done = goOnWith(admin, tenantId, options, closing.signal)
      .catch((error: unknown) => {
        if (!closing.signal.aborted) options.onFault(tenantId, error);
      })
      .finally(async () => {
        running.delete(tenantId);
        await admin.close();
      });
    running.set(tenantId, { done, admin });
  };
  const look = async () => {
    for (const tenantId of await movesToGoOnWith(options.platform)) start(tenantId);
  };
  // A catalog that is away for a moment is looked at again.
  let looking = look().catch(() => undefined);
  const timer = setInterval(() => {
    looking = looking.then(look).catch(() => undefined);
  }, options.everyMs ?? 15_000);
  timer.unref();
  return {
    goOn: start,
    close: async () => {
      closing.abort();
      clearInterval(timer);
      await looking;
      const all = [...running.values()];
      const ended = Promise.all(all.map(({ done }) => done));
      const late = setTimeout(() => void Promise.all(all.map(({ admin }) => admin.close())), closingMs);
      await ended;
      clearTimeout(late);
    },
  };
}

async function goOnWith(
  admin: PlatformDb,
  tenantId: TenantId,
  { logins, graceMs }: MoverOptions,
  signal: AbortSignal,
): Promise<void> {
  const open = await openMove(admin, tenantId);
  if (open === undefined) return;
  try {
    if (open.stopAskedBy === undefined) await finish(admin, tenantId, open, { logins, graceMs, signal });
  } catch (error) {
    const isBusy = error instanceof MoveRefusedError && error.reason.why === "busy";
    if (isBusy) return;
    if (!(error instanceof StepsInterruptedError)) throw error;
  }
  if (signal.aborted) return;
  const now = await openMove(admin, tenantId);
  if (now?.stopAskedBy !== undefined) await abandonMove(admin, tenantId, now.stopAskedBy);
}

async function finish(
  admin: PlatformDb,
  tenantId: TenantId,
  { toCell, who }: OpenMove,
  { logins, graceMs, signal }: { logins: LoginNames; graceMs: number | undefined; signal: AbortSignal },
): Promise<void> {
  const grace = graceMs === undefined ? {} : { graceMs };
  await moveTenant(admin, { tenantId, toCell, who }, { logins, signal, ...grace });
}

/** Those that did not fail too often, and those that somebody wants to end. */
async function movesToGoOnWith(platform: PlatformDb): Promise<TenantId[]> {
  const rows = await platform.kysely
    .selectFrom("tenant_operation as o")
    .leftJoin("tenant_operation_step as s", (join) =>
      join.onRef("s.operation_id", "=", "o.id").on("s.finished_at", "is", null),
    )
    .select(["o.tenant_id", "o.stop_asked_at", "s.attempts", "s.fault"])
    .where("o.kind", "=", "move")
    .where("o.finished_at", "is", null)
    .where("o.given_up_at", "is", null)
    .execute();
  return rows
    .filter(
      ({ stop_asked_at: stop, fault, attempts }) =>
        stop !== null || fault === null || (attempts ?? 0) < mostAttempts,
    )
    .map((row) => parseTenantId(row.tenant_id));
}
