import { z } from "zod";
import { freeText } from "./free-text/free-text.ts";
import { Id, Instant } from "./ids.ts";
import { PageQuery } from "./page.ts";

/** Something does not feel right (#134, #138); also without an account. */
export const NewReport = z.strictObject({
  text: freeText(4000).min(5, { error: "too_short" }),
  aboutMatchId: Id.optional(),
  page: freeText(200).default(""),
  urgency: z.enum(["normal", "now"]).default("normal"),
  contact: freeText(200).default("").meta({ description: "How to reach a reporter who is not signed in." }),
});
export type NewReport = z.infer<typeof NewReport>;

/** What the reporter gets back: a receipt, never somebody else's report. */
export const ReportReceipt = z.object({ id: Id, reportedAt: Instant }).meta({ id: "ReportReceipt" });
export type ReportReceipt = z.infer<typeof ReportReceipt>;

export const Report = z
  .object({
    id: Id,
    cause: z.enum(["report", "stop"]),
    text: z.string(),
    urgency: z.enum(["normal", "now"]),
    reporter: z.object({ id: Id.nullable(), name: z.string(), contact: z.string() }).nullable(),
    aboutMatchId: Id.nullable(),
    reportedAt: Instant,
    closedAt: Instant.nullable(),
    closingRemark: z.string(),
  })
  .meta({ id: "Report" });
export type Report = z.infer<typeof Report>;

export const ReportListQuery = PageQuery.extend({ state: z.enum(["open", "closed"]).default("open") });
export type ReportListQuery = z.infer<typeof ReportListQuery>;

export const CloseReport = z.strictObject({
  remark: freeText(2000).min(3, { error: "too_short" }),
});
export type CloseReport = z.infer<typeof CloseReport>;
