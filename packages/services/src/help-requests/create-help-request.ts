import type { Projected } from "@omzien/consent";
import type { HelpRequest, NewHelpRequest } from "@omzien/contracts";
import type { Verb } from "../context.ts";

/** Asks for help: a member for themself, or the desk with `onBehalfOf`. */
export async function createHelpRequest({
  ctx,
  input,
}: Verb<NewHelpRequest>): Promise<Projected<HelpRequest>> {
  throw new Error(`under way: ${ctx.requestId} ${input.categoryId}`);
}
