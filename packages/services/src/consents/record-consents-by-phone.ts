import type { Projected } from "@omzien/consent";
import type { Consent, RecordedConsents } from "@omzien/contracts";
import type { Verb } from "../context.ts";

export async function recordConsentsByPhone({
  ctx,
}: Verb<{ personId: string } & RecordedConsents>): Promise<Projected<Consent>[]> {
  throw new Error(`under way: ${ctx.requestId}`);
}
