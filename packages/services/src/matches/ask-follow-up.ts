import type { Verb } from "../context.ts";

export async function askFollowUp({ ctx }: Verb<{ matchId: string }>): Promise<void> {
  throw new Error(`under way: ${ctx.requestId}`);
}
