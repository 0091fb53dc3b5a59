import type { EnvelopeDesk } from "@omzien/tenancy";
import type { ServiceContext } from "../context.ts";
import { forwardingRulesTopic } from "../forwarding-rules/forwarding-rules-topic.ts";
import { currentSettings } from "../settings/topic.ts";
import { withAnswers } from "./list-envelopes.ts";

/** How many requests of other municipalities wait for this desk's answer; none where the municipality takes none. */
export async function countWaitingEnvelopes(
  ctx: ServiceContext,
  envelopes: Pick<EnvelopeDesk, "received">,
): Promise<number> {
  const { receives } = await currentSettings(ctx.db, forwardingRulesTopic);
  if (!receives) return 0;
  const items = await withAnswers(ctx, await envelopes.received(ctx.tenant.id, ctx.now()));
  return items.filter(({ state }) => state === "open").length;
}
