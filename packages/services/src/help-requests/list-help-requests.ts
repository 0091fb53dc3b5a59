import type { Projected } from "@omzien/consent";
import type { HelpRequest, HelpRequestListQuery } from "@omzien/contracts";
import type { Verb } from "../context.ts";
import type { Page } from "../page.ts";

export async function listHelpRequests({
  ctx,
  input,
}: Verb<HelpRequestListQuery>): Promise<Page<Projected<HelpRequest>>> {
  throw new Error(`under way: ${ctx.requestId} ${input.list}`);
}
