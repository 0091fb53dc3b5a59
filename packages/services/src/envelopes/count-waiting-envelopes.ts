import type { EnvelopeDesk } from "@omzien/tenancy";
import type { ServiceContext } from "../context.ts";
import { forwardingRulesTopic } from "../forwarding-rules/forwarding-rules-topic.ts";
import { currentSettings } from "../settings/topic.ts";
import { stateOf } from "./list-envelopes.ts";
import { answersGiven } from "./queries.ts";

/** How many requests of other municipalities wait for this desk's answer; none where the municipality takes none. */
export async function countWaitingEnvelopes(
  ctx: ServiceContext,
  envelopes: Pick<EnvelopeDesk, "received">,
): Promise<number> {
  const { receives } = await currentSettings(ctx.db, forwardingRulesTopic);
  if (!receives) return 0;
  const received = await envelopes.received(ctx.tenant.id, ctx.now());
  const references = received.map(({ reference }) => reference);
  const answered = new Set(
    (await ctx.db.all(answersGiven, { references })).map(({ reference }) => reference),
  );
  return received.filter((one) => stateOf(one, answered.has(one.reference)) === "open").length;
}
