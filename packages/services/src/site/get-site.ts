import type { Site } from "@omzien/contracts";
import type { ServiceContext } from "../context.ts";

export async function getSite({ ctx }: { ctx: ServiceContext }): Promise<Site> {
  throw new Error(`under way: ${ctx.requestId}`);
}
