import { notPersonal, type Projected } from "@omzien/consent";
import { type ArrivedEnvelope, type ArrivedEnvelopes, Envelope, type EnvelopeReply } from "@omzien/contracts";
import type { EnvelopeDesk, ReceivedEnvelope } from "@omzien/tenancy";
import { deskMemberOf, type ServiceContext, type Verb } from "../context.ts";
import { forwardingRulesTopic } from "../forwarding-rules/forwarding-rules-topic.ts";
import { isoInstant } from "../iso-instant.ts";
import { currentSettings } from "../settings/topic.ts";
import { answersGiven, partnersToTell } from "./queries.ts";

/**
 * What other municipalities ask this one, newest first, until it is over; of what was taken back only that it was.
 * And which organisations are still to be told that a request of ours is not there any more.
 *
 * @throws ForbiddenError for anybody but the desk.
 */
export async function listEnvelopes({
  ctx,
  input: { envelopes },
}: Verb<{ envelopes: EnvelopeDesk }>): Promise<Projected<ArrivedEnvelopes>> {
  deskMemberOf(ctx);
  return readEnvelopes(ctx, await envelopes.received(ctx.tenant.id, ctx.now()));
}

/** The list with what this desk answered, once it is clear that the reader may. */
export async function readEnvelopes(
  ctx: ServiceContext,
  received: readonly ReceivedEnvelope[],
): Promise<Projected<ArrivedEnvelopes>> {
  const { personId: readerId } = deskMemberOf(ctx);
  const [{ receives }, items, untold] = await Promise.all([
    currentSettings(ctx.db, forwardingRulesTopic),
    withAnswers(ctx, received),
    ctx.db.all(partnersToTell, { readerId }),
  ]);
  // Whoever asks is not in it, and neither is a word that somebody typed for it.
  return notPersonal({
    receives,
    items,
    toTell: untold.map(({ id: forwardingId, to_name: to, reference }) => ({ forwardingId, to, reference })),
  });
}

/** What was received, with what this desk answered. */
export async function withAnswers(
  { db }: Pick<ServiceContext, "db">,
  received: readonly ReceivedEnvelope[],
): Promise<ArrivedEnvelope[]> {
  const answers = await db.all(answersGiven, { references: received.map(({ reference }) => reference) });
  const given = new Map(answers.map((answer) => [answer.reference, answer]));
  return received.map((one) => arrived(one, given.get(one.reference)));
}

function arrived(
  { reference, from, content, sentAt, expiresAt }: ReceivedEnvelope,
  given: { answer: EnvelopeReply; answered_at: Date } | undefined,
): ArrivedEnvelope {
  const envelope = Envelope.safeParse(content);
  return {
    reference,
    from,
    arrivedAt: isoInstant(sentAt),
    expiresAt: isoInstant(expiresAt),
    envelope: envelope.success ? envelope.data : null,
    state: !envelope.success ? "taken-back" : given ? "answered" : "open",
    reply: given ? { answer: given.answer, at: isoInstant(given.answered_at) } : null,
  };
}
