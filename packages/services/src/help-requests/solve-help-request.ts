import type { Projected } from "@omzien/consent";
import type { HelpRequest, SolveHelpRequest } from "@omzien/contracts";
import type { Verb } from "../context.ts";

export async function solveHelpRequest({
  ctx,
  input,
}: Verb<{ helpRequestId: string } & SolveHelpRequest>): Promise<Projected<HelpRequest>> {
  throw new Error(`under way: ${ctx.requestId} ${input.helpRequestId}`);
}
