import type { Projected } from "@omzien/consent";
import type { AskedPurpose, Consent } from "@omzien/contracts";
import type { Verb } from "../context.ts";

export async function withdrawConsent({
  ctx,
}: Verb<{ purpose: AskedPurpose }>): Promise<Projected<Consent>[]> {
  throw new Error(`under way: ${ctx.requestId}`);
}
