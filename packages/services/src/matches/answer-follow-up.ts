import type { Projected } from "@omzien/consent";
import type { AnswerFollowUp, Match } from "@omzien/contracts";
import type { Verb } from "../context.ts";

export async function answerFollowUp({
  ctx,
}: Verb<{ matchId: string } & AnswerFollowUp>): Promise<Projected<Match>> {
  throw new Error(`under way: ${ctx.requestId}`);
}
