import type { Projected } from "@omzien/consent";
import type { Report } from "@omzien/contracts";
import type { Verb } from "../context.ts";

export async function getReport({ ctx }: Verb<{ reportId: string }>): Promise<Projected<Report>> {
  throw new Error(`under way: ${ctx.requestId}`);
}
