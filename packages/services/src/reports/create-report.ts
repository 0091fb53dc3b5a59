import type { NewReport, ReportReceipt } from "@omzien/contracts";
import type { Verb } from "../context.ts";

export async function createReport({ ctx }: Verb<NewReport>): Promise<ReportReceipt> {
  throw new Error(`under way: ${ctx.requestId}`);
}
