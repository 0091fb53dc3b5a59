import type { Verb } from "../context.ts";

/** For the worker: safe to run again. */
export async function endHelpRequest({ ctx, input }: Verb<{ helpRequestId: string }>): Promise<void> {
  throw new Error(`under way: ${ctx.requestId} ${input.helpRequestId}`);
}
