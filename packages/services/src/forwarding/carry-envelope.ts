import { transaction } from "@omzien/db";
import type { EnvelopeOffice } from "@omzien/tenancy";
import type { Verb } from "../context.ts";
import { lockForwarding, recallOf } from "./queries.ts";

/**
 * For the worker: brings what lies at the installation in line with what the desk did, be it sending or taking back.
 * Safe to run again and in any order: it looks at the rows, and holds the one that it carries.
 */
export async function carryEnvelope({
  ctx,
  input: { forwardingId, envelopes },
}: Verb<{ forwardingId: string; envelopes: Pick<EnvelopeOffice, "deliver" | "takeBack"> }>): Promise<void> {
  await transaction(ctx.db, async (tx) => {
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
