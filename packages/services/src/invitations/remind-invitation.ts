import type { Verb } from "../context.ts";

/** For the worker: reminds a helper who answered "later"; does nothing when that is no longer needed. */
export async function remindInvitation({ ctx, input }: Verb<{ invitationId: string }>): Promise<void> {
  throw new Error(`under way: ${ctx.requestId} ${input.invitationId}`);
}
