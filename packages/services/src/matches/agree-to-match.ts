import type { Projected } from "@omzien/consent";
import type { AgreeToMatch, Match } from "@omzien/contracts";
import type { Verb } from "../context.ts";

export async function agreeToMatch({
  ctx,
}: Verb<{ matchId: string } & AgreeToMatch>): Promise<Projected<Match>> {
  throw new Error(`under way: ${ctx.requestId}`);
}
