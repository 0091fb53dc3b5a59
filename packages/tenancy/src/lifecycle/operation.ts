import type { OperationKind, PlatformDb, PlatformTx, TenantId } from "@omzien/db";
import { faultInWords } from "./fault-in-words.ts";

/**
 * One step of an operation. In one transaction it happens once, together with the note that it did; a repeatable one
 * may be run again after it was done, and must then change nothing.
 */
export type Step =
  | { name: string; inOneTransaction: (tx: PlatformTx) => Promise<void> }
  | { name: string; repeatable: () => Promise<void> };

/** Told when a step begins and when it is done; not of steps that were done before. */
export type OnStep = (step: string, what: "started" | "finished") => void;

/** The operation was given up, or finished by somebody else with other steps. */
export class OperationEndedError extends Error {
  override readonly name = "OperationEndedError";
}

/** A step was left half done on purpose: nothing is wrong with it, and it can be gone on with. */
export class StepsInterruptedError extends Error {
  override readonly name = "StepsInterruptedError";
}

/** Another operation on this tenant has yet to be finished. */
export class OperationOpenError extends Error {
  override readonly name = "OperationOpenError";
}

/**
 * The open operation of this kind on a tenant, or a new one. Lock what decides whether it may begin first.
 *
 * @throws OperationOpenError when one of another kind is open.
 */
export async function beginOperation(
  tx: PlatformTx,
  operation: {
    tenantId: TenantId;
    kind: OperationKind;
    who: string;
    dueAt?: Date;
    /** Of a move. */
    cells?: { from: string; to: string };
  },
): Promise<number> {
  const { tenantId, kind, who, dueAt, cells } = operation;
  const open = await openOperation(tx, tenantId);
  if (open?.kind === kind) return open.id;
  if (open !== undefined) {
    throw new OperationOpenError(`Something else has yet to be finished first: ${open.kind}`);
  }
  const { id } = await tx.kysely
    .insertInto("tenant_operation")
    .values({
      tenant_id: tenantId,
      kind,
      who,
      ...(dueAt === undefined ? {} : { due_at: dueAt }),
      ...(cells === undefined ? {} : { from_cell: cells.from, to_cell: cells.to }),
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** What is being done to a tenant and is neither finished nor given up. */
export async function openOperation(
  tx: Pick<PlatformTx, "kysely">,
  tenantId: TenantId,
): Promise<{ id: number; kind: OperationKind } | undefined> {
  return tx.kysely
    .selectFrom("tenant_operation")
    .select(["id", "kind"])
    .where("tenant_id", "=", tenantId)
    .where("finished_at", "is", null)
    .where("given_up_at", "is", null)
    .executeTakeFirst();
}

/** Ends an open operation unfinished; waits for a step that is under way, and leaves it when that was the last. */
export async function giveUpOperation(tx: PlatformTx, operationId: number, who: string): Promise<void> {
  await lockOperation(tx, operationId);
  await tx.kysely
    .updateTable("tenant_operation")
    .set({ given_up_at: new Date(), given_up_by: who })
    .where("id", "=", operationId)
    .where("finished_at", "is", null)
    .where("given_up_at", "is", null)
    .execute();
}

/** Notes steps as done, in the transaction that did them. */
export async function noteFinished(
  tx: PlatformTx,
  operationId: number,
  steps: readonly string[],
): Promise<void> {
  const now = new Date();
  await tx.kysely
    .insertInto("tenant_operation_step")
    .values(steps.map((step) => ({ operation_id: operationId, step, finished_at: now })))
    .onConflict((conflict) => conflict.columns(["operation_id", "step"]).doUpdateSet({ finished_at: now }))
    .execute();
}

/**
 * Does the steps that are not done yet, in order, and finishes the operation with the last. Killed at any moment and run again it goes on where it was; two at once do each step once, or twice
 * when it is repeatable.
 *
 * @throws what the failing step threw, after noting why; OperationEndedError when the operation was given up;
 * StepsInterruptedError, of which nothing is noted.
 */
export async function runSteps(
  admin: PlatformDb,
  operationId: number,
  steps: readonly Step[],
  onStep: OnStep = () => undefined,
): Promise<void> {
  const done = await doneSteps(admin, operationId);
  for (const step of steps) {
    if (done.has(step.name)) continue;
    if (!(await noteStarted(admin, operationId, step.name))) continue;
    onStep(step.name, "started");
    try {
      await runStep(admin, operationId, step, step === steps.at(-1));
    } catch (error) {
      if (!(error instanceof StepsInterruptedError)) await noteFault(admin, operationId, step.name, error);
      throw error;
    }
    onStep(step.name, "finished");
  }
}

async function doneSteps(admin: PlatformDb, operationId: number): Promise<Set<string>> {
  const rows = await admin.kysely
    .selectFrom("tenant_operation_step")
    .select("step")
    .where("operation_id", "=", operationId)
    .where("finished_at", "is not", null)
    .execute();
  return new Set(rows.map(({ step }) => step));
}

/** @returns whether the step is still to be done. */
async function noteStarted(admin: PlatformDb, operationId: number, step: string): Promise<boolean> {
  return admin.transaction(async (tx) => {
    // A note about progress: when the machine fails just now, losing it costs nothing, and the disk is not waited for.
    await tx.script("set local synchronous_commit = off");
    const started = await tx.rows(
      `insert into platform.tenant_operation_step as s (operation_id, step) values ($1, $2)
       on conflict (operation_id, step) do update set started_at = now(), attempts = s.attempts + 1
         where s.finished_at is null
       returning step`,
      [operationId, step],
    );
    return started.length > 0;
  });
}

async function runStep(admin: PlatformDb, operationId: number, step: Step, isLast: boolean): Promise<void> {
  if ("repeatable" in step) await step.repeatable();
  await admin.transaction(async (tx) => {
    if (!(await lockOperation(tx, operationId))) {
      throw new OperationEndedError("This was given up in the meantime");
    }
    if (await isDone(tx, operationId, step.name)) return;
    if ("inOneTransaction" in step) await step.inOneTransaction(tx);
    await noteFinished(tx, operationId, [step.name]);
    if (!isLast) return;
    await tx.kysely
      .updateTable("tenant_operation")
      .set({ finished_at: new Date() })
      .where("id", "=", operationId)
      .execute();
  });
}

/**
 * Waits until nobody does a step of it, and keeps it so until the transaction ends. Always before the tenant's row is
 * locked, or two could wait for each other.
 *
 * @returns whether it was not given up.
 */
export async function lockOperation(tx: PlatformTx, operationId: number): Promise<boolean> {
  // Whoever does a step holds this row: the making of a schema takes longer than locks are usually waited for.
  await tx.script("set local lock_timeout = '60s'");
  const [row] = await tx.rows(
    `select given_up_at is null as is_open from platform.tenant_operation where id = $1 for no key update`,
    [operationId],
  );
  await tx.script("set local lock_timeout = '2s'");
  return row?.["is_open"] === true;
}

async function isDone(tx: PlatformTx, operationId: number, step: string): Promise<boolean> {
  const row = await tx.kysely
    .selectFrom("tenant_operation_step")
    .select("finished_at")
    .where("operation_id", "=", operationId)
    .where("step", "=", step)
    .executeTakeFirst();
  return row !== undefined && row.finished_at !== null;
}

async function noteFault(
  admin: PlatformDb,
  operationId: number,
  step: string,
  error: unknown,
): Promise<void> {
  await admin.kysely
    .updateTable("tenant_operation_step")
    .set({ fault: faultInWords(error), fault_at: new Date() })
    .where("operation_id", "=", operationId)
    .where("step", "=", step)
    .execute();
}
