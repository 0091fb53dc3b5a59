import type { Projected } from "@omzien/consent";
import type { HelpRequest, WithdrawHelpRequest } from "@omzien/contracts";
import type { Verb } from "../context.ts";

export async function withdrawHelpRequest({
  ctx,
  input,
}: Verb<{ helpRequestId: string } & WithdrawHelpRequest>): Promise<Projected<HelpRequest>> {
  throw new Error(`under way: ${ctx.requestId} ${input.helpRequestId}`);
}
