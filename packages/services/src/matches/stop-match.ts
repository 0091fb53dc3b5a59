import type { Projected } from "@omzien/consent";
import type { Match, StopMatch } from "@omzien/contracts";
import type { Verb } from "../context.ts";

export async function stopMatch({ ctx }: Verb<{ matchId: string } & StopMatch>): Promise<Projected<Match>> {
  throw new Error(`under way: ${ctx.requestId}`);
}
