import type { Erasure } from "@omzien/contracts";
import type { ServiceContext } from "../context.ts";

export async function requestErasure({ ctx }: { ctx: ServiceContext }): Promise<Erasure> {
  throw new Error(`under way: ${ctx.requestId}`);
}
