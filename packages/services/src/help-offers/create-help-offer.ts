import type { Projected } from "@omzien/consent";
import type { HelpOffer, NewHelpOffer } from "@omzien/contracts";
import type { Verb } from "../context.ts";

export async function createHelpOffer({ ctx }: Verb<NewHelpOffer>): Promise<Projected<HelpOffer>> {
  throw new Error(`under way: ${ctx.requestId}`);
}
