import type { Projected } from "@omzien/consent";
import type { ArrivedEnvelopes } from "@omzien/contracts";
import { transaction } from "@omzien/db";
import type { EnvelopeDesk } from "@omzien/tenancy";
import { recordAudit } from "../audit.ts";
import { deskMemberOf, type Verb } from "../context.ts";
import { NotFoundError } from "../errors.ts";
import { authoriseHandling } from "../help-requests/authorise-handling.ts";
import { forwardingById } from "../forwarding/queries.ts";
import { readEnvelopes } from "./list-envelopes.ts";
import { tellPartner } from "./queries.ts";

/**
 * Writes down that an organisation was told that a request is not there any more. Doing it twice, or while it is still
 * there, changes nothing.
 *
 * @throws ForbiddenError for anybody but the desk; NotFoundError when there is no such forwarding, or it is a case of
 * their own.
 */
export async function notePartnerTold({
  ctx,
  input: { forwardingId, envelopes },
}: Verb<{ forwardingId: string; envelopes: EnvelopeDesk }>): Promise<Projected<ArrivedEnvelopes>> {
  const { personId: by } = deskMemberOf(ctx);
  await transaction(ctx.db, async (tx) => {
    const row = await tx.maybeOne(forwardingById, { id: forwardingId });
    if (!row) throw new NotFoundError();
    await authoriseHandling(tx, ctx, row.help_request_id);
    if ((await tx.run(tellPartner, { id: forwardingId, now: ctx.now(), by })) === 0) return;
    const facts = { forwardingId };
    await recordAudit(tx, ctx, {
      action: "help_request.forwarding_told",
      subject: row.help_request_id,
      facts,
    });
  });
  return readEnvelopes(ctx, await envelopes.received(ctx.tenant.id, ctx.now()));
}
