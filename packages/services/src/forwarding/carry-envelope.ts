import { type TenantTx, transaction } from "@omzien/db";
import type { EnvelopeOffice } from "@omzien/tenancy";
import type { ServiceContext, Verb } from "../context.ts";
import { consentsElsewhere } from "./envelope-of.ts";
import { lockForwarding, lockRequestOf, onHoldSince, recallOf } from "./queries.ts";
import { recallForwardingsOf } from "./recall-forwardings.ts";

/**
 * For the worker: brings what lies at the installation in line with what the desk did, be it sending or taking back.
 * What the asker does not agree to any more is taken back instead, whatever was overlooked before. Safe to run again
 * and in any order: it looks at the rows, and holds the request and the envelope that it carries.
 */
export async function carryEnvelope({
  ctx,
  input: { forwardingId, envelopes },
}: Verb<{ forwardingId: string; envelopes: Pick<EnvelopeOffice, "deliver" | "takeBack"> }>): Promise<void> {
  await transaction(ctx.db, async (tx) => {
    const request = await tx.maybeOne(lockRequestOf, { id: forwardingId });
    if (!request) return;
    if (!(await mayBeThere(tx, ctx, request.person_id)))
      await recallForwardingsOf(tx, ctx, request, "consent-withdrawn");
    const row = await tx.maybeOne(lockForwarding, { id: forwardingId });
    if (!row || row.to_tenant === null) return;
    const { reference, to_tenant: to, sent_at: sentAt, expires_at: expiresAt } = row;
    const recall = await tx.maybeOne(recallOf, { id: row.id });
    if (recall) return envelopes.takeBack(ctx.tenant.id, reference, recall.recalled_at);
    if (expiresAt <= ctx.now()) return;
    const content = JSON.stringify(row.content);
    await envelopes.deliver(ctx.tenant.id, { reference, to, content, sentAt, expiresAt });
  });
}

async function mayBeThere(tx: TenantTx, ctx: ServiceContext, personId: string): Promise<boolean> {
  const person = await tx.maybeOne(onHoldSince, { personId });
  const { mayBeFound, mayAskElsewhere } = await consentsElsewhere(tx, ctx, personId);
  return person?.restricted_at === null && mayBeFound && mayAskElsewhere;
}
