import type { Projected } from "@omzien/consent";
import type { Me } from "@omzien/contracts";
import type { ServiceContext } from "../context.ts";

export async function getMe({ ctx }: { ctx: ServiceContext }): Promise<Projected<Me>> {
  throw new Error(`under way: ${ctx.requestId}`);
}
