import type { Projected } from "@omzien/consent";
import type { AnswerEnvelope, ArrivedEnvelopes } from "@omzien/contracts";
import { transaction } from "@omzien/db";
import type { EnvelopeDesk } from "@omzien/tenancy";
import { recordAudit } from "../audit.ts";
import { deskMemberOf, type Verb } from "../context.ts";
import { ConflictError, NotFoundError } from "../errors.ts";
import { enqueue } from "../jobs.ts";
import { readEnvelopes } from "./list-envelopes.ts";
import { insertEnvelopeAnswer } from "./queries.ts";

/**
 * Answers what another municipality asks: with a sentence out of a list, and this desk's own telephone number, which
 * go there after commit. The first answer counts.
 *
 * @throws ForbiddenError for anybody but the desk; NotFoundError for what was never asked here, or is over.
 * @throws ConflictError `envelope_no_longer_open` when it was taken back, `envelope_answered` when it was answered.
 */
export async function answerEnvelope({
  ctx,
  input: { reference, answer, envelopes },
}: Verb<{ reference: string; envelopes: EnvelopeDesk } & AnswerEnvelope>): Promise<
  Projected<ArrivedEnvelopes>
> {
  const { personId: by } = deskMemberOf(ctx);
  const received = await envelopes.received(ctx.tenant.id, ctx.now());
  const envelope = received.find((one) => one.reference === reference);
  if (!envelope) throw new NotFoundError();
  if (envelope.content === null) throw new ConflictError("envelope_no_longer_open");
  await transaction(ctx.db, async (tx) => {
    if ((await tx.run(insertEnvelopeAnswer, { reference, answer, now: ctx.now(), by })) === 0)
      throw new ConflictError("envelope_answered");
    await enqueue(tx, "carry_envelope_answer", { reference }, { key: `envelope-answer:${reference}` });
    await recordAudit(tx, ctx, { action: "envelope.answered", facts: { reference, answer } });
  });
  return readEnvelopes(ctx, received);
}
