import type { Projected } from "@omzien/consent";
import type { HelpOffer, PauseHelpOffer } from "@omzien/contracts";
import type { Verb } from "../context.ts";

export async function pauseHelpOffer({ ctx }: Verb<PauseHelpOffer>): Promise<Projected<HelpOffer>> {
  throw new Error(`under way: ${ctx.requestId}`);
}
