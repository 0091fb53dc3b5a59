import type { Projected } from "@omzien/consent";
import type { MatchMessage, NewMatchMessage } from "@omzien/contracts";
import type { Verb } from "../context.ts";

export async function postMatchMessage({
  ctx,
}: Verb<{ matchId: string } & NewMatchMessage>): Promise<Projected<MatchMessage>> {
  throw new Error(`under way: ${ctx.requestId}`);
}
