import type { Projected } from "@omzien/consent";
import type { MatchMessage } from "@omzien/contracts";
import type { Verb } from "../context.ts";
import type { Page } from "../page.ts";

export async function listMatchMessages({
  ctx,
}: Verb<{ matchId: string; cursor?: string | undefined; limit: number }>): Promise<
  Page<Projected<MatchMessage>>
> {
  throw new Error(`under way: ${ctx.requestId}`);
}
