import type { Projected } from "@omzien/consent";
import type { HelpRequest, SolveHelpRequest } from "@omzien/contracts";
import { transaction } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { memberOf, type Verb } from "../context.ts";
import { ConflictError } from "../errors.ts";
import { recallForwardingsOf } from "../forwarding/recall-forwardings.ts";
import { releaseInvitations } from "../invitations/release-invitations.ts";
import { endRotaOf } from "../rotas/end-rota.ts";
import { readRequest } from "./get-help-request.ts";
import { lockForChange } from "./lock-for-change.ts";
import { closeRequest, endRunningMatch, insertSolution } from "./write-queries.ts";

/**
 * Says that a request is solved, by the match or otherwise. A running match ends well; helpers who were asked and
 * have not answered are told that it is no longer needed.
 *
 * @throws NotFoundError when there is none, or it is somebody else's.
 * @throws ConflictError `help_request_not_open`
 */
export async function solveHelpRequest({
  ctx,
  input,
}: Verb<{ helpRequestId: string } & SolveHelpRequest>): Promise<Projected<HelpRequest>> {
  const member = memberOf(ctx);
  return transaction(ctx.db, async (tx) => {
    const { id, person_id, state } = await lockForChange(tx, ctx, input.helpRequestId);
    if (state !== "triage" && state !== "open" && state !== "matched")
      throw new ConflictError("help_request_not_open");
    const now = ctx.now();
    const match = await tx.maybeOne(endRunningMatch, { helpRequestId: id, because: "solved", now });
    await tx.run(insertSolution, { id, by: member.personId, now, how: match ? input.how : "otherwise" });
    await tx.run(closeRequest, { id, state: "solved", now });
    await endRotaOf(tx, ctx, id);
    await recallForwardingsOf(tx, ctx, { id, person_id }, "request-ended");
    const released = await releaseInvitations(tx, ctx, id, "withdrawn");
    await recordAudit(tx, ctx, {
      action: "help_request.solved",
      subject: id,
      facts: { how: input.how, released },
    });
    return readRequest(tx, ctx, id);
  });
}
