import type { Projected } from "@omzien/consent";
import type { Match, MatchListQuery } from "@omzien/contracts";
import type { Verb } from "../context.ts";
import type { Page } from "../page.ts";

export async function listMatches({ ctx }: Verb<MatchListQuery>): Promise<Page<Projected<Match>>> {
  throw new Error(`under way: ${ctx.requestId}`);
}
