import type { Projected } from "@omzien/consent";
import type { ForwardingCase, ForwardingEnd } from "@omzien/contracts";
import { type TenantTx, transaction } from "@omzien/db";
import type { EnvelopeDesk } from "@omzien/tenancy";
import { recordAudit } from "../audit.ts";
import { deskMemberOf, type ServiceContext, type Verb } from "../context.ts";
import { ConflictError, NotFoundError } from "../errors.ts";
import { authoriseHandling } from "../help-requests/authorise-handling.ts";
import { lockForChange } from "../help-requests/lock-for-change.ts";
import { noteStep } from "../help-requests/search-steps.ts";
import { enqueue } from "../jobs.ts";
import { readForwardingCase, receiversOf } from "./get-forwarding-case.ts";
import {
  forwardingsOfRequest,
  type ForwardingRow,
  insertRecall,
  lockForwarding,
  lockRunningRequests,
} from "./queries.ts";

interface Recall {
  helpRequestId: string;
  forwardingId: string;
  envelopes: EnvelopeDesk;
}

/**
 * Takes an envelope back: after commit there is nothing in it any more on the other side, which reads that it is not
 * needed.
 *
 * @throws ForbiddenError for anybody but the desk; NotFoundError when there is no such request or envelope, or it is a
 * case of their own; ConflictError `forwarding_ended` when it is over or was taken back before.
 */
export async function recallForwarding({ ctx, input }: Verb<Recall>): Promise<Projected<ForwardingCase>> {
  deskMemberOf(ctx);
  const receivers = await receiversOf(ctx, input.envelopes);
  return transaction(ctx.db, async (tx) => {
    const request = await lockForChange(tx, ctx, input.helpRequestId);
    await authoriseHandling(tx, ctx, request.id);
    const rows = await tx.all(forwardingsOfRequest, { helpRequestId: request.id });
    const row = rows.find(({ id }) => id === input.forwardingId);
    if (!row) throw new NotFoundError();
    if (!isOut(row, ctx.now())) throw new ConflictError("forwarding_ended");
    await takeBack(tx, ctx, request, row, "undone");
    return readForwardingCase(tx, ctx, request.id, receivers);
  });
}

/** Takes back all that is asked elsewhere about a request, whose lock the caller holds. */
export async function recallForwardingsOf(
  tx: TenantTx,
  ctx: ServiceContext,
  request: { id: string; person_id: string },
  because: ForwardingEnd,
): Promise<void> {
  const rows = await tx.all(forwardingsOfRequest, { helpRequestId: request.id });
  for (const row of rows.filter((known) => isOut(known, ctx.now())))
    await takeBack(tx, ctx, request, row, because);
}

/**
 * Takes back all that is asked elsewhere for somebody, who does not want it any more. A request that is put there at
 * this moment comes before this, and is taken back, or finds what the caller wrote first.
 */
export async function recallForwardingsFor(
  tx: TenantTx,
  ctx: ServiceContext,
  personId: string,
  because: ForwardingEnd = "consent-withdrawn",
): Promise<void> {
  for (const request of await tx.all(lockRunningRequests, { personId }))
    await recallForwardingsOf(tx, ctx, request, because);
}

/** Whether the other side can still read it. */
function isOut({ recalled_at: recalledAt, expires_at: expiresAt }: ForwardingRow, now: Date): boolean {
  return recalledAt === null && expiresAt > now;
}

async function takeBack(
  tx: TenantTx,
  ctx: ServiceContext,
  request: { id: string; person_id: string },
  { id, kind, to_name: elsewhere, answer }: ForwardingRow,
  because: ForwardingEnd,
): Promise<void> {
  // Carrying holds the same row: either it comes first and this takes it back, or it finds this.
  await tx.maybeOne(lockForwarding, { id });
  // A helper who says yes here ends it, but did not take it back.
  const byItself = because === "found";
  const by = ctx.actor.kind === "member" && !byItself ? ctx.actor.personId : null;
  await tx.run(insertRecall, { id, now: ctx.now(), by, because });
  if (kind === "municipality")
    await enqueue(tx, "carry_envelope", { forwardingId: id }, { key: `envelope:${id}` });
  if (answer !== "nobody") await noteStep(tx, ctx, request, { kind: "forward-ended", elsewhere, byItself });
  const facts = { forwardingId: id, because };
  await recordAudit(tx, ctx, { action: "help_request.forwarding_recalled", subject: request.id, facts });
}
