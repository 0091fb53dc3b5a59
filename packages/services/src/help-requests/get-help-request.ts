import type { Projected } from "@omzien/consent";
import type { HelpRequest } from "@omzien/contracts";
import { authorise, memberOf, type ServiceContext, type Verb } from "../context.ts";
import { NotFoundError } from "../errors.ts";
import { maySeeRequest } from "./policy.ts";
import { presentRequest } from "./present.ts";
import { requestById } from "./queries.ts";

/**
 * A request with everything that its asker or the desk may see. A helper sees it through the invitation or match.
 *
 * @throws NotFoundError when there is none, or it is somebody else's.
 */
export async function getHelpRequest({
  ctx,
  input,
}: Verb<{ helpRequestId: string }>): Promise<Projected<HelpRequest>> {
  memberOf(ctx);
  return readRequest(ctx.db, ctx, input.helpRequestId);
}

/** The request as the actor sees it now; inside a transaction with what that has changed. */
export async function readRequest(
  db: Pick<ServiceContext["db"], "maybeOne">,
  ctx: ServiceContext,
  helpRequestId: string,
): Promise<Projected<HelpRequest>> {
  const row = await db.maybeOne(requestById, { id: helpRequestId });
  if (!row) throw new NotFoundError();
  authorise(maySeeRequest(ctx, row), new NotFoundError());
  return presentRequest(ctx, row, { withHealthNeeds: true });
}
