import type { Area } from "@omzien/contracts";
import type { ServiceContext } from "../context.ts";

export async function listAreas({ ctx }: { ctx: ServiceContext }): Promise<Area[]> {
  throw new Error(`under way: ${ctx.requestId}`);
}
