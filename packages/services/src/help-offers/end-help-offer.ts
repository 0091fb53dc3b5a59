import type { Verb } from "../context.ts";

export async function endHelpOffer({ ctx }: Verb<Record<string, never>>): Promise<void> {
  throw new Error(`under way: ${ctx.requestId}`);
}
