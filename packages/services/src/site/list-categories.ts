import type { Category } from "@omzien/contracts";
import type { ServiceContext } from "../context.ts";

export async function listCategories({ ctx }: { ctx: ServiceContext }): Promise<Category[]> {
  throw new Error(`under way: ${ctx.requestId}`);
}
