import type { OperationKind, PlatformDb, PlatformTx, TenantId, TenantState } from "@omzien/db";
import { cellOf } from "../moving/cells.ts";
import { beginOperation, giveUpOperation, noteFinished, openOperation } from "./operation.ts";
import { parkJobs, unparkJobs } from "./parked-jobs.ts";

/** What is asked does not go together with the state that the tenant is in. */
export class TenantStateError extends Error {
  override readonly name = "TenantStateError";
  readonly state: TenantState | undefined;

  constructor(state: TenantState | undefined) {
    super(state === undefined ? "There is no such tenant" : `The tenant is ${state}`);
    this.state = state;
  }
}

/** How long a tenant can be had back after it was asked to be deleted. */
export const graceDays = 30;

/**
 * Closes a site: residents see a page that says so, jobs wait, nothing is lost. A suspended one stays as it is.
 *
 * @returns isNew when it was open.
 * @throws TenantStateError when it is being prepared, leaves or is not there.
 */
export async function suspendTenant(
  admin: PlatformDb,
  tenantId: TenantId,
  who: string,
): Promise<{ isNew: boolean }> {
  return withJobs(
    admin,
    tenantId,
    () => parkJobs,
    async (tx) => {
      const state = await lockedState(tx, tenantId);
      if (state === "suspended") return { isNew: false };
      if (state !== "live") throw new TenantStateError(state);
      await setState(tx, tenantId, "suspended");
      await record(tx, { tenantId, kind: "suspend", who });
      return { isNew: true };
    },
  );
}

/**
 * Opens a suspended site again; what waited goes on. An open one stays as it is.
 *
 * @throws TenantStateError when it is being prepared, leaves or is not there.
 */
export async function resumeTenant(
  admin: PlatformDb,
  tenantId: TenantId,
  who: string,
): Promise<{ isNew: boolean }> {
  return withJobs(
    admin,
    tenantId,
    () => unparkJobs,
    async (tx) => {
      const state = await lockedState(tx, tenantId);
      if (state === "live") return { isNew: false };
      if (state !== "suspended") throw new TenantStateError(state);
      await setState(tx, tenantId, "live");
      await record(tx, { tenantId, kind: "resume", who });
      return { isNew: true };
    },
  );
}

/**
 * Closes a site for good: after 30 days `destroyDue` removes all of it; until then `restoreTenant` brings it back.
 * One that was never opened can go at once.
 *
 * @returns when it may be destroyed; the same moment when it was asked before.
 * @throws TenantStateError when it is not there.
 */
export async function deleteTenant(
  admin: PlatformDb,
  tenantId: TenantId,
  who: string,
  now = new Date(),
): Promise<{ isNew: boolean; dueAt: Date }> {
  return withJobs(
    admin,
    tenantId,
    () => parkJobs,
    async (tx) => {
      const open = await openOperation(tx, tenantId);
      if (open?.kind === "provision") await giveUpOperation(tx, open.id, who);
      const state = await lockedState(tx, tenantId);
      if (state === undefined) throw new TenantStateError(state);
      if (state === "leaving") return { isNew: false, dueAt: await dueAtOf(tx, tenantId) };
      const days = state === "preparing" ? 0 : graceDays;
      const dueAt = new Date(now.getTime() + days * 86_400_000);
      await setState(tx, tenantId, "leaving");
      const operationId = await beginOperation(tx, { tenantId, kind: "delete", who, dueAt });
      await noteFinished(tx, operationId, ["close"]);
      return { isNew: true, dueAt };
    },
  );
}

/**
 * Takes a deletion back, as long as nothing was destroyed: the tenant is as it was before, with all its jobs.
 *
 * @throws TenantStateError when it does not leave, or is gone.
 */
export async function restoreTenant(
  admin: PlatformDb,
  tenantId: TenantId,
  who: string,
): Promise<{ state: TenantState }> {
  const jobs = ({ state }: { state: TenantState }) => (state === "live" ? unparkJobs : undefined);
  return withJobs(admin, tenantId, jobs, async (tx) => {
    const operation = await openOperation(tx, tenantId);
    // First the operation, as destroying it does: one of the two waits for the other.
    if (operation?.kind === "delete") await giveUpOperation(tx, operation.id, who);
    const state = await lockedState(tx, tenantId);
    if (state !== "leaving" || operation?.kind !== "delete") throw new TenantStateError(state);
    // Somebody else took it back, and it was asked to be deleted again, while we waited.
    if ((await openOperation(tx, tenantId)) !== undefined) throw new TenantStateError(state);
    const before = await stateBefore(tx, tenantId);
    await setState(tx, tenantId, before);
    return { state: before };
  });
}

/**
 * Changes a tenant and then its jobs: together, or, where its cell is not the catalog's, the jobs right after. Killed
 * in between, jobs find their site closed and wait, or the same call again lets them go on.
 */
async function withJobs<Result>(
  admin: PlatformDb,
  tenantId: TenantId,
  jobsAfter: (result: Result) => typeof parkJobs | undefined,
  change: (tx: PlatformTx) => Promise<Result>,
): Promise<Result> {
  const cell = await cellOf(admin, tenantId);
  const result = await admin.transaction(async (tx) => {
    const changed = await change(tx);
    if (cell === admin) await jobsAfter(changed)?.(tx, tenantId);
    return changed;
  });
  if (cell !== admin) await cell.transaction(async (tx) => jobsAfter(result)?.(tx, tenantId));
  return result;
}

async function lockedState(tx: PlatformTx, tenantId: TenantId): Promise<TenantState | undefined> {
  const row = await tx.kysely
    .selectFrom("tenant")
    .select("state")
    .where("id", "=", tenantId)
    .forUpdate()
    .executeTakeFirst();
  return row?.state;
}

async function setState(tx: PlatformTx, tenantId: TenantId, state: TenantState): Promise<void> {
  await tx.kysely.updateTable("tenant").set({ state }).where("id", "=", tenantId).execute();
}

async function record(
  tx: PlatformTx,
  operation: { tenantId: TenantId; kind: OperationKind; who: string },
): Promise<void> {
  const id = await beginOperation(tx, operation);
  await noteFinished(tx, id, [operation.kind]);
  await tx.kysely
    .updateTable("tenant_operation")
    .set({ finished_at: new Date() })
    .where("id", "=", id)
    .execute();
}

async function dueAtOf(tx: PlatformTx, tenantId: TenantId): Promise<Date> {
  const { due_at: dueAt } = await tx.kysely
    .selectFrom("tenant_operation")
    .select("due_at")
    .where("tenant_id", "=", tenantId)
    .where("kind", "=", "delete")
    .where("given_up_at", "is", null)
    .executeTakeFirstOrThrow();
  return dueAt;
}

/** What the operations say it was; a tenant from before there were any was live. */
async function stateBefore(tx: PlatformTx, tenantId: TenantId): Promise<TenantState> {
  const last = await tx.kysely
    .selectFrom("tenant_operation")
    .select(["kind", "finished_at"])
    .where("tenant_id", "=", tenantId)
    .where("kind", "!=", "delete")
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  if (last?.kind === "suspend") return "suspended";
  return last?.kind === "provision" && last.finished_at === null ? "preparing" : "live";
}
