import type { Projected } from "@omzien/consent";
import type { HelpRequest } from "@omzien/contracts";
import { ownLooks, withLooks } from "../access-log/look-book.ts";
import { authorise, memberOf, type ServiceContext, type Verb } from "../context.ts";
import { NotFoundError } from "../errors.ts";
import { isAsker, maySeeRequest } from "./policy.ts";
import { presentRequest } from "./present.ts";
import { type RequestRow, requestById } from "./queries.ts";

/**
 * A request with everything that its asker or the desk may see. A helper sees it through the invitation or match.
 * When somebody at the desk reads something about health, that is written down.
 *
 * @throws NotFoundError when there is none, or it is somebody else's.
 */
export async function getHelpRequest({
  ctx,
  input,
}: Verb<{ helpRequestId: string }>): Promise<Projected<HelpRequest>> {
  memberOf(ctx);
  const row = await findRequest(ctx.db, ctx, input.helpRequestId);
  return withLooks(ctx.db, ctx, { reason: "request" }, (healthLooks) =>
    presentRequest(ctx, row, { healthLooks }),
  );
}

/** What a change answers: the request as the actor sees it now, without needs about health. */
export async function readRequest(
  db: Pick<ServiceContext["db"], "maybeOne">,
  ctx: ServiceContext,
  helpRequestId: string,
): Promise<Projected<HelpRequest>> {
  const row = await findRequest(db, ctx, helpRequestId);
  return presentRequest(ctx, row, { healthLooks: isAsker(ctx, row) ? ownLooks(ctx) : null });
}

async function findRequest(
  db: Pick<ServiceContext["db"], "maybeOne">,
  ctx: ServiceContext,
  helpRequestId: string,
): Promise<RequestRow> {
  const row = await db.maybeOne(requestById, { id: helpRequestId, now: ctx.now() });
  if (!row) throw new NotFoundError();
  authorise(maySeeRequest(ctx, row), NotFoundError);
  return row;
}
