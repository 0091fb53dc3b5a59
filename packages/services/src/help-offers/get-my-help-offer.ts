import type { Projected } from "@omzien/consent";
import type { HelpOffer } from "@omzien/contracts";
import type { Verb } from "../context.ts";

export async function getMyHelpOffer({ ctx }: Verb<Record<string, never>>): Promise<Projected<HelpOffer>> {
  throw new Error(`under way: ${ctx.requestId}`);
}
