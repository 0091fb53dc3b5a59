import { setTimeout as sleep } from "node:timers/promises";
import {
  applyTo,
  createRoleAndSchema,
  currentSchema,
  defaultLoginNames,
  dropRoleAndSchema,
  hasSchema,
  type LoginNames,
  type PlatformDb,
  type PlatformTx,
  type TenantId,
} from "@omzien/db";
import {
  giveUpOperation,
  type OnStep,
  runSteps,
  type Step,
  StepsInterruptedError,
} from "../lifecycle/operation.ts";
import { beginMove, type MoveOrder, type OpenMove, openMove } from "./begin-move.ts";
import { cellNamed } from "./cells.ts";
import { lowerFence } from "./fence.ts";
import { moveJobs } from "./move-jobs.ts";
import { MoveRefusedError } from "./move-refused.ts";
import { publish, subscribe, unsubscribe, untilCopied } from "./replication.ts";
import { askToStop, stopWhenAsked } from "./stop-move.ts";
import { soundSwitch, type SwitchParts, switchOver, verifyCopy } from "./switch-over.ts";
import { tablesOf } from "./tables-of.ts";

export interface MoveOptions {
  logins?: LoginNames;
  onStep?: OnStep;
  /** Told how many tables follow the source. */
  onCopied?: (done: number, total: number) => void;
  /**
   * How long what was left behind stays for whoever still reads there; 60,000 by default, twice the time after which
   * every process looks at the catalog again.
   */
  graceMs?: number;
  /** Lets the move stand where it is, to be gone on with later, when the program ends. */
  signal?: AbortSignal;
}

/** Where a tenant is moved from and to, and all that the steps need. */
export interface Move extends OpenMove {
  admin: PlatformDb;
  tenantId: TenantId;
  source: PlatformDb;
  target: PlatformDb;
}

/**
 * Moves a tenant to another cell while it is served: its rows are copied and followed, compared, and then writes are
 * refused for the fraction of a second in which the rest arrives and the catalog changes. Killed at any moment, the
 * same call again goes on where it was.
 *
 * @param admin of the catalog, opened with a superuser's address, without time limit, with six connections.
 * @returns isNew false when the tenant lives there already; the longest that writing was held up, when this call did it.
 * @throws MoveRefusedError, OperationOpenError; or what a step threw: the tenant is then served where it was.
 * @throws StepsInterruptedError when the program ends, or somebody asked for the end of the move.
 */
export async function moveTenant(
  admin: PlatformDb,
  order: MoveOrder,
  options: MoveOptions = {},
): Promise<{ isNew: boolean; stallMs: number | undefined }> {
  return moveWith(admin, order, options, soundSwitch);
}

/** As `moveTenant`, with the parts of the switch given, so that a test can leave one out. */
export async function moveWith(
  admin: PlatformDb,
  order: MoveOrder,
  options: MoveOptions,
  parts: SwitchParts,
): Promise<{ isNew: boolean; stallMs: number | undefined }> {
  return alone(admin, order.tenantId, async () => {
    const open = await beginMove(admin, order);
    if (open === undefined) return { isNew: false, stallMs: undefined };
    const move = await withCells(admin, order.tenantId, open);
    let stallMs: number | undefined;
    const onStalled = (ms: number) => {
      stallMs = Math.max(stallMs ?? 0, ms);
    };
    try {
      await runSteps(admin, open.operationId, stepsOf(move, options, parts, onStalled), options.onStep);
    } catch (error) {
      await serveAgain(move);
      throw error;
    }
    return { isNew: true, stallMs };
  });
}

/**
 * Gives a move up, as long as the tenant is served where it was: nothing of it remains. Who works on it just now is
 * asked to stop, and waited for.
 *
 * @throws MoveRefusedError when nothing moves, or it lives in the new cell by now.
 */
export async function abandonMove(admin: PlatformDb, tenantId: TenantId, who: string): Promise<void> {
  await askToStop(admin, tenantId, who);
  await whenAlone(admin, tenantId, async () => {
    const open = await openMove(admin, tenantId);
    // Whoever worked on it gave it up.
    if (open === undefined) return;
    const { source, target } = await withCells(admin, tenantId, open);
    await lowerFence(source, await tablesOf(source, tenantId));
    await unsubscribe(source, target, tenantId);
    await target.transaction((tx) => dropRoleAndSchema(tx, tenantId));
    await admin.transaction((tx) => giveUpOperation(tx, open.operationId, who));
  });
}

function stepsOf(
  move: Move,
  options: MoveOptions,
  parts: SwitchParts,
  onStalled: (ms: number) => void,
): Step[] {
  const { source, target, tenantId, operationId } = move;
  const { logins = defaultLoginNames, graceMs = 60_000, onCopied = () => undefined, signal } = options;
  const check = (db: Pick<PlatformTx, "kysely"> = move.admin) => stopWhenAsked(db, operationId, signal);
  return [
    { name: "target", repeatable: () => check().then(() => makeTarget(move, logins)) },
    { name: "publish", repeatable: () => check().then(() => publish(source, tenantId)) },
    {
      name: "copy",
      repeatable: async () => {
        await check();
        await subscribe(source, target, tenantId);
        await untilCopied(target, tenantId, { say: onCopied, check });
      },
    },
    { name: "verify", repeatable: () => check().then(() => verifyCopy(move, onStalled)) },
    {
      name: "switch",
      inOneTransaction: async (tx) => {
        await check(tx);
        await switchOver(tx, move, parts, onStalled);
      },
    },
    { name: "detach", repeatable: () => unsubscribe(source, target, tenantId) },
    {
      name: "jobs",
      repeatable: async () => void (await moveJobs(source, target, { tenantId, operationId })),
    },
    { name: "release", repeatable: () => release(move, graceMs, signal) },
  ];
}

/** Role and tables by the same migrations as any, and no rows: those come from the source, all of them. */
async function makeTarget({ target, tenantId }: Move, logins: LoginNames): Promise<void> {
  await target.transaction(async (tx) => {
    if (await hasSchema(tx, tenantId)) return;
    await createRoleAndSchema(tx, tenantId, logins);
    await applyTo(tx, tenantId, currentSchema);
  });
  const tables = await tablesOf(target, tenantId);
  await target.transaction((tx) => tx.script(`truncate ${tables.join(", ")}`));
}

async function release(
  { source, target, tenantId, operationId }: Move,
  graceMs: number,
  signal: AbortSignal | undefined,
): Promise<void> {
  await sleep(graceMs, undefined, signal && { signal }).catch(() => {
    throw new StepsInterruptedError("The program ends; what was left behind is cleared away later");
  });
  await moveJobs(source, target, { tenantId, operationId });
  await source.transaction((tx) => dropRoleAndSchema(tx, tenantId));
  await target.transaction((tx) =>
    tx.rows("delete from platform.moved_job where tenant_id = $1 and operation_id = $2", [
      tenantId,
      operationId,
    ]),
  );
}

/** A step failed before the catalog changed: whoever could write before, can again. */
async function serveAgain({ admin, tenantId, source }: Move): Promise<void> {
  const open = await openMove(admin, tenantId);
  if (open?.isSwitched === false) await lowerFence(source, await tablesOf(source, tenantId));
}

async function withCells(admin: PlatformDb, tenantId: TenantId, open: OpenMove): Promise<Move> {
  const source = await cellNamed(admin, open.fromCell);
  const target = await cellNamed(admin, open.toCell);
  return { ...open, admin, tenantId, source, target };
}

const patienceMs = 20_000;

/** As `alone`, after who works on it just now. @throws MoveRefusedError `busy` when they do not stop. */
async function whenAlone(admin: PlatformDb, tenantId: TenantId, work: () => Promise<void>): Promise<void> {
  const deadline = performance.now() + patienceMs;
  for (;;) {
    try {
      return await alone(admin, tenantId, work);
    } catch (error) {
      const isBusy = error instanceof MoveRefusedError && error.reason.why === "busy";
      if (!isBusy || performance.now() > deadline) throw error;
      await sleep(200);
    }
  }
}

/** Two at once would take away from each other what they just made. @throws MoveRefusedError `busy`. */
async function alone<T>(admin: PlatformDb, tenantId: TenantId, work: () => Promise<T>): Promise<T> {
  return admin.transaction(async (tx) => {
    await tx.script("set local idle_in_transaction_session_timeout = 0");
    const [row] = await tx.rows(
      "select pg_catalog.pg_try_advisory_xact_lock(pg_catalog.hashtextextended('omzien move ' || $1, 0)) as is_ours",
      [tenantId],
    );
    if (row?.["is_ours"] !== true) throw new MoveRefusedError({ why: "busy" });
    return work();
  });
}
