import type { Projected } from "@omzien/consent";
import type { CloseReport, Report } from "@omzien/contracts";
import type { Verb } from "../context.ts";

export async function closeReport({
  ctx,
}: Verb<{ reportId: string } & CloseReport>): Promise<Projected<Report>> {
  throw new Error(`under way: ${ctx.requestId}`);
}
