import type { DeskCounts } from "@omzien/contracts";
import type { ServiceContext } from "../context.ts";

export async function getDeskCounts({ ctx }: { ctx: ServiceContext }): Promise<DeskCounts> {
  throw new Error(`under way: ${ctx.requestId}`);
}
