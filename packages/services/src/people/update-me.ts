import type { Projected } from "@omzien/consent";
import type { Me, UpdateMe } from "@omzien/contracts";
import type { Verb } from "../context.ts";

export async function updateMe({ ctx }: Verb<UpdateMe>): Promise<Projected<Me>> {
  throw new Error(`under way: ${ctx.requestId}`);
}
