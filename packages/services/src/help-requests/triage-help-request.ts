import type { Projected } from "@omzien/consent";
import type { HelpRequest, TriageHelpRequest } from "@omzien/contracts";
import type { Verb } from "../context.ts";

export async function triageHelpRequest({
  ctx,
  input,
}: Verb<{ helpRequestId: string } & TriageHelpRequest>): Promise<Projected<HelpRequest>> {
  throw new Error(`under way: ${ctx.requestId} ${input.helpRequestId}`);
}
