import type { Projected } from "@omzien/consent";
import type { HelpOffer, UpdateHelpOffer } from "@omzien/contracts";
import type { Verb } from "../context.ts";

export async function updateHelpOffer({ ctx }: Verb<UpdateHelpOffer>): Promise<Projected<HelpOffer>> {
  throw new Error(`under way: ${ctx.requestId}`);
}
