import type { Projected } from "@omzien/consent";
import type { Consent } from "@omzien/contracts";
import type { ServiceContext } from "../context.ts";

export async function listConsents({ ctx }: { ctx: ServiceContext }): Promise<Projected<Consent>[]> {
  throw new Error(`under way: ${ctx.requestId}`);
}
