import type { Projected } from "@omzien/consent";
import type { HelpOffer } from "@omzien/contracts";
import type { Verb } from "../context.ts";
import { readOffer } from "./read-offer.ts";

/** The member's own running offer. @throws NotFoundError when there is none. */
export async function getMyHelpOffer({ ctx }: Verb<Record<string, never>>): Promise<Projected<HelpOffer>> {
  return readOffer(ctx.db, ctx);
}
