import type { Projected } from "@omzien/consent";
import type { AnswerInvitation, InvitationAnswer } from "@omzien/contracts";
import type { Verb } from "../context.ts";

/** With `token` (no session needed), or by the invited helper's own session. */
export async function answerInvitation({
  ctx,
  input,
}: Verb<{ invitationId: string } & AnswerInvitation>): Promise<Projected<InvitationAnswer>> {
  throw new Error(`under way: ${ctx.requestId} ${input.invitationId}`);
}
