import type { Projected } from "@omzien/consent";
import type { Invitation } from "@omzien/contracts";
import type { Verb } from "../context.ts";

export async function getInvitation({
  ctx,
  input,
}: Verb<{ invitationId: string }>): Promise<Projected<Invitation>> {
  throw new Error(`under way: ${ctx.requestId} ${input.invitationId}`);
}
