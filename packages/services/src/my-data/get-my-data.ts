import type { Projected } from "@omzien/consent";
import type { MyData } from "@omzien/contracts";
import type { ServiceContext } from "../context.ts";

export async function getMyData({ ctx }: { ctx: ServiceContext }): Promise<Projected<MyData>> {
  throw new Error(`under way: ${ctx.requestId}`);
}
