import type { MoveMunicipality, ProblemCode } from "@omzien/contracts";
import {
  askToStop,
  beginMove,
  type MoveRefusal,
  MoveRefusedError,
  OperationOpenError,
} from "@omzien/tenancy";
import { ConflictError } from "../errors.ts";
import { recordOwnAct } from "./acts.ts";
import { type ConsoleVerb, platformAdministratorOf, provenPlatformAdministratorOf } from "./context.ts";
import { findTenant, findTenantByName } from "./municipalities.ts";

/**
 * Begins the move of a municipality to another cell, or goes on with the one that failed; it is made in the background
 * and goes on after a restart. One that lives there already stays.
 *
 * @param input.name typed over by who asks.
 * @throws InvalidInputError `name_differs` at /name
 * @throws ForbiddenError `fresh_proof_required`
 * @throws NotFoundError, UnauthenticatedError
 * @throws ConflictError with why it cannot be; nothing was changed.
 */
export async function moveMunicipality({
  ctx,
  input: { tenantId, toCell, name },
}: ConsoleVerb<MoveMunicipality & { tenantId: string }>): Promise<void> {
  const { email: who } = provenPlatformAdministratorOf(ctx);
  const tenant = await findTenantByName(ctx, tenantId, name);
  const begun = await asConflict(() => beginMove(ctx.platform, { tenantId: tenant.id, toCell, who }));
  if (begun === undefined) return;
  await recordOwnAct(ctx, { action: "tenant.move_asked", tenant, detail: toCell });
  ctx.mover.goOn(tenant.id);
}

/**
 * Ends a move, as long as the municipality is served where it was; what was made for it goes in the background.
 *
 * @throws NotFoundError, UnauthenticatedError
 * @throws ConflictError `move_not_under_way`, `move_made_already`
 */
export async function stopMunicipalityMove({
  ctx,
  input: { tenantId },
}: ConsoleVerb<{ tenantId: string }>): Promise<void> {
  const { email: who } = platformAdministratorOf(ctx);
  const tenant = await findTenant(ctx, tenantId);
  await asConflict(() => askToStop(ctx.platform, tenant.id, who));
  await recordOwnAct(ctx, { action: "tenant.move_stopped", tenant });
  ctx.mover.goOn(tenant.id);
}

async function asConflict<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof MoveRefusedError) throw new ConflictError(codeOf[error.reason.why]);
    if (error instanceof OperationOpenError) throw new ConflictError("municipality_not_in_that_state");
    throw error;
  }
}

const codeOf = {
  cell_name: "cell_not_fit",
  cell_taken: "cell_not_fit",
  same_cluster: "cell_not_fit",
  no_cell: "cell_not_fit",
  cell_full: "cell_full",
  wal_level: "cell_needs_logical",
  left_over: "cell_has_left_over",
  not_live: "municipality_not_in_that_state",
  other_version: "municipality_not_migrated",
  no_key: "cell_not_fit",
  busy: "move_under_way",
  moving_elsewhere: "move_under_way",
  stopping: "move_stopping",
  not_moving: "move_not_under_way",
  moved_already: "move_made_already",
} as const satisfies Record<MoveRefusal["why"], ProblemCode>;
