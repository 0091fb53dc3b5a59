import type { Projected } from "@omzien/consent";
import type { ServiceContext } from "../context.ts";

export async function getMyDataHtml({ ctx }: { ctx: ServiceContext }): Promise<Projected<{ html: string }>> {
  throw new Error(`under way: ${ctx.requestId}`);
}
