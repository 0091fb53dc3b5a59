import type { ServiceContext } from "../context.ts";

export async function cancelErasure({ ctx }: { ctx: ServiceContext }): Promise<void> {
  throw new Error(`under way: ${ctx.requestId}`);
}
