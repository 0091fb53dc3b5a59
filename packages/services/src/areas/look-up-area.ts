import type { AreaLookup, AreaLookupQuery } from "@omzien/contracts";
import type { Verb } from "../context.ts";

export async function lookUpArea({ ctx }: Verb<AreaLookupQuery>): Promise<AreaLookup> {
  throw new Error(`under way: ${ctx.requestId}`);
}
