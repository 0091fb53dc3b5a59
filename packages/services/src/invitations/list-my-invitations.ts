import type { Projected } from "@omzien/consent";
import type { Invitation } from "@omzien/contracts";
import type { Verb } from "../context.ts";
import type { Page } from "../page.ts";

export async function listMyInvitations({
  ctx,
  input,
}: Verb<{ cursor?: string | undefined; limit: number }>): Promise<Page<Projected<Invitation>>> {
  throw new Error(`under way: ${ctx.requestId} ${input.limit}`);
}
