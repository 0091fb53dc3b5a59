import type { Projected } from "@omzien/consent";
import type { HelpRequest } from "@omzien/contracts";
import type { Verb } from "../context.ts";

export async function getHelpRequest({
  ctx,
  input,
}: Verb<{ helpRequestId: string }>): Promise<Projected<HelpRequest>> {
  throw new Error(`under way: ${ctx.requestId} ${input.helpRequestId}`);
}
