import {
  deleteTenant,
  OperationOpenError,
  restoreTenant,
  resumeTenant,
  suspendTenant,
  TenantStateError,
} from "@omzien/tenancy";
import { ConflictError } from "../errors.ts";
import { type PlatformAction, recordOwnAct } from "./acts.ts";
import { type ConsoleVerb, platformAdministratorOf, provenPlatformAdministratorOf } from "./context.ts";
import { findTenantByName, findTenant } from "./municipalities.ts";

type Change = "suspend" | "resume" | "restore";

const verbs = {
  suspend: { run: suspendTenant, action: "tenant.suspended" },
  resume: { run: resumeTenant, action: "tenant.resumed" },
  restore: { run: restoreTenant, action: "tenant.restored" },
} as const satisfies Record<Change, { run: unknown; action: PlatformAction }>;

/**
 * Closes a site, opens it again, or takes its deletion back. One that is so already stays as it is.
 *
 * @throws NotFoundError, UnauthenticatedError
 * @throws ConflictError `municipality_not_in_that_state`
 */
export async function changeMunicipality({
  ctx,
  input: { tenantId, change },
}: ConsoleVerb<{ tenantId: string; change: Change }>): Promise<void> {
  const me = platformAdministratorOf(ctx);
  const tenant = await findTenant(ctx, tenantId);
  const { run, action } = verbs[change];
  await asConflict(() => run(ctx.platform, tenant.id, me.email));
  await recordOwnAct(ctx, { action, tenant });
}

/**
 * Closes a site for good: thirty days later everything of it is destroyed, until then it can be had back.
 *
 * @param input.name typed over by who asks.
 * @throws InvalidInputError `name_differs` at /name
 * @throws ForbiddenError `fresh_proof_required`
 * @throws NotFoundError, UnauthenticatedError, ConflictError `municipality_not_in_that_state`
 */
export async function deleteMunicipality({
  ctx,
  input: { tenantId, name },
}: ConsoleVerb<{ tenantId: string; name: string }>): Promise<void> {
  const me = provenPlatformAdministratorOf(ctx);
  const tenant = await findTenantByName(ctx, tenantId, name);
  await asConflict(() => deleteTenant(ctx.platform, tenant.id, me.email, ctx.now()));
  await recordOwnAct(ctx, { action: "tenant.deletion_asked", tenant });
}

async function asConflict(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof TenantStateError || error instanceof OperationOpenError)
      throw new ConflictError("municipality_not_in_that_state");
    throw error;
  }
}
