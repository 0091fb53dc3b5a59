import type { TenantExecutor } from "@omzien/db";
import { authorise, deskMemberOf, type ServiceContext } from "../context.ts";
import { NotFoundError } from "../errors.ts";
import { mayHandle } from "./policy.ts";
import { sidesOfRequest } from "./queries.ts";

/**
 * Only the desk, and nobody at the desk on a case of their own: as asker, or as somebody who helps or helped.
 * @throws ForbiddenError for anybody but the desk; NotFoundError for one's own case, and when there is no such request.
 */
export async function authoriseHandling(
  db: TenantExecutor,
  ctx: ServiceContext,
  helpRequestId: string,
): Promise<void> {
  deskMemberOf(ctx);
  const sides = await db.all(sidesOfRequest, { id: helpRequestId });
  const isKnown = sides.length > 0;
  authorise(
    isKnown &&
      mayHandle(
        ctx,
        sides.map((side) => side.person_id),
      ),
    NotFoundError,
  );
}
