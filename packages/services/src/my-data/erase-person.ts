import type { Verb } from "../context.ts";

export async function erasePerson({ ctx }: Verb<{ personId: string }>): Promise<void> {
  throw new Error(`under way: ${ctx.requestId}`);
}
