import { type TenantTx, transaction } from "@omzien/db";
import type { DeliveredReply, EnvelopeOffice } from "@omzien/tenancy";
import { recordAudit } from "../audit.ts";
import type { ServiceContext, Verb } from "../context.ts";
import { lockRequest } from "../help-requests/queries.ts";
import { noteStep } from "../help-requests/search-steps.ts";
import { addMs, dayMs } from "../local-time.ts";
import { carryEnvelope } from "./carry-envelope.ts";
import { clearContentsOver, forwardingsToTend, insertAnswer, recallOf } from "./queries.ts";

/** An answer that comes on the last day is still told. */
const graceDays = 3;

/**
 * For the worker: takes in what other municipalities answered. The desk finds who may have somebody
 * first in its lists, and the asker reads it as a step of the search, which goes on. Safe to run again: an answer counts
 * once.
 */
export async function receiveReplies({
  ctx,
  input: { envelopes },
}: Verb<{ envelopes: Pick<EnvelopeOffice, "repliesTo"> }>): Promise<void> {
  const waiting = await toTend(ctx);
  const open = waiting.filter(({ answer }) => answer === null);
  const replies = await envelopes.repliesTo(
    ctx.tenant.id,
    open.map(({ reference }) => reference),
  );
  for (const reply of replies) {
    const row = open.find(({ reference }) => reference === reply.reference);
    if (row) await transaction(ctx.db, (tx) => takeIn(tx, ctx, row, reply));
  }
}

/**
 * For the worker, each hour: carries again what may have got lost on the way, takes in answers, and empties envelopes
 * that are over: of those there is nothing left to erase.
 */
export async function tendForwardings({ ctx, input }: Verb<{ envelopes: EnvelopeOffice }>): Promise<void> {
  for (const { id: forwardingId } of await toTend(ctx))
    await carryEnvelope({ ctx, input: { forwardingId, envelopes: input.envelopes } });
  await receiveReplies({ ctx, input });
  await ctx.db.run(clearContentsOver, { now: ctx.now() });
}

const toTend = (ctx: ServiceContext) =>
  ctx.db.all(forwardingsToTend, { since: addMs(ctx.now(), -graceDays * dayMs) });

async function takeIn(
  tx: TenantTx,
  ctx: ServiceContext,
  row: { id: string; help_request_id: string; to_name: string },
  { answer, answeredAt, phone, phoneHours }: DeliveredReply,
): Promise<void> {
  const request = await tx.maybeOne(lockRequest, { id: row.help_request_id });
  if (!request) return;
  if ((await tx.run(insertAnswer, { id: row.id, answer, answeredAt, phone, phoneHours })) === 0) return;
  // What was taken back while the answer was on its way is told to nobody.
  if (await tx.maybeOne(recallOf, { id: row.id })) return;
  await noteStep(tx, ctx, request, { kind: "forward-answered", elsewhere: row.to_name, reply: answer });
  const facts = { forwardingId: row.id, answer };
  await recordAudit(tx, ctx, { action: "help_request.forwarding_answered", subject: request.id, facts });
}
