import type { Projected } from "@omzien/consent";
import type { HelpRequest, WithdrawHelpRequest } from "@omzien/contracts";
import { transaction, type TenantTx } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { memberOf, type ServiceContext, type Verb } from "../context.ts";
import { ConflictError } from "../errors.ts";
import { recallForwardingsOf } from "../forwarding/recall-forwardings.ts";
import { releaseInvitations } from "../invitations/release-invitations.ts";
import { tellOfMatch } from "../matches/tell-of-match.ts";
import { endRotaOf } from "../rotas/end-rota.ts";
import { readRequest } from "./get-help-request.ts";
import { lockForChange } from "./lock-for-change.ts";
import type { LockedRequest } from "./queries.ts";
import { closeRequest, endRunningMatch, insertWithdrawal } from "./write-queries.ts";

/**
 * Withdraws a request; a running match ends with it. Helpers who were asked or said yes are told after commit.
 *
 * @throws NotFoundError when there is none, or it is somebody else's.
 * @throws ConflictError `help_request_already_withdrawn`, or `help_request_not_open` when it was closed otherwise.
 */
export async function withdrawHelpRequest({
  ctx,
  input,
}: Verb<{ helpRequestId: string } & WithdrawHelpRequest>): Promise<Projected<HelpRequest>> {
  const member = memberOf(ctx);
  return transaction(ctx.db, async (tx) => {
    const request = await lockForChange(tx, ctx, input.helpRequestId);
    refuseClosed(request);
    await withdraw(tx, ctx, request, { by: member.personId, reason: input.reason });
    return readRequest(tx, ctx, request.id);
  });
}

/** @throws ConflictError for a request that was withdrawn before, or closed otherwise. */
export function refuseClosed({ state }: Pick<LockedRequest, "state">): void {
  if (state === "withdrawn") throw new ConflictError("help_request_already_withdrawn");
  if (state === "solved" || state === "expired") throw new ConflictError("help_request_not_open");
}

/** The withdrawal itself, for a request whose lock the caller holds; also when somebody leaves the site. */
export async function withdraw(
  tx: TenantTx,
  ctx: ServiceContext,
  request: Pick<LockedRequest, "id" | "person_id">,
  { by, reason }: { by: string; reason: string },
): Promise<void> {
  const now = ctx.now();
  const helpRequestId = request.id;
  await tx.run(insertWithdrawal, { id: helpRequestId, by, now, reason });
  await tx.run(closeRequest, { id: helpRequestId, state: "withdrawn", now });
  const match = await tx.maybeOne(endRunningMatch, { helpRequestId, because: "withdrawn", now });
  if (match)
    await tellOfMatch(tx, ctx, { kind: "no-longer-needed", personId: match.helper_id, matchId: match.id });
  await endRotaOf(tx, ctx, helpRequestId);
  await recallForwardingsOf(tx, ctx, request, "request-ended");
  const released = await releaseInvitations(tx, ctx, helpRequestId, "withdrawn");
  await recordAudit(tx, ctx, {
    action: "help_request.withdrawn",
    subject: helpRequestId,
    facts: { released, hadMatch: match !== undefined },
  });
}
