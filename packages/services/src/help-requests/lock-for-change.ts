import type { TenantTx } from "@omzien/db";
import { authorise, type ServiceContext } from "../context.ts";
import { NotFoundError } from "../errors.ts";
import { mayChangeRequest } from "./policy.ts";
import { type LockedRequest, lockRequest } from "./queries.ts";

/**
 * Locks a request for a change by its asker or the desk.
 * @throws NotFoundError when there is none, or it is somebody else's.
 */
export async function lockForChange(
  tx: TenantTx,
  ctx: ServiceContext,
  helpRequestId: string,
): Promise<LockedRequest> {
  const request = await tx.maybeOne(lockRequest, { id: helpRequestId });
  if (!request) throw new NotFoundError();
  authorise(mayChangeRequest(ctx, request), NotFoundError);
  return request;
}
