import type { Projected } from "@omzien/consent";
import type { Match } from "@omzien/contracts";
import type { Verb } from "../context.ts";

export async function getMatch({ ctx }: Verb<{ matchId: string }>): Promise<Projected<Match>> {
  throw new Error(`under way: ${ctx.requestId}`);
}
