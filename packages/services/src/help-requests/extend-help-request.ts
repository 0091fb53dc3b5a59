import type { Projected } from "@omzien/consent";
import type { HelpRequest, ExtendHelpRequest } from "@omzien/contracts";
import type { Verb } from "../context.ts";

export async function extendHelpRequest({
  ctx,
  input,
}: Verb<{ helpRequestId: string } & ExtendHelpRequest>): Promise<Projected<HelpRequest>> {
  throw new Error(`under way: ${ctx.requestId} ${input.helpRequestId}`);
}
