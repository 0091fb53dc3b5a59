import type { Projected } from "@omzien/consent";
import type { Report, ReportListQuery } from "@omzien/contracts";
import type { Verb } from "../context.ts";
import type { Page } from "../page.ts";

export async function listReports({ ctx }: Verb<ReportListQuery>): Promise<Page<Projected<Report>>> {
  throw new Error(`under way: ${ctx.requestId}`);
}
