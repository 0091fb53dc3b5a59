import type { Projected } from "@omzien/consent";
import type { Consent, GiveConsents } from "@omzien/contracts";
import type { Verb } from "../context.ts";

export async function giveConsents({ ctx }: Verb<GiveConsents>): Promise<Projected<Consent>[]> {
  throw new Error(`under way: ${ctx.requestId}`);
}
