import type { ReportReceipt } from "@omzien/contracts";
import { z } from "zod";

/** What the receipt page shows: a number and a time, nothing of what was reported. */
export const ReceiptSearch = z.object({
  nummer: z
    .string()
    .regex(/^[0-9A-F]{8}$/)
    .optional()
    .catch(undefined),
  om: z.iso.datetime().optional().catch(undefined),
});
export type ReceiptSearch = z.infer<typeof ReceiptSearch>;

/**
 * The last characters of the id: short enough to read aloud. The first ones are only the time, so that two reports
 * of one minute would look the same.
 */
export function receiptSearch({ id, reportedAt }: ReportReceipt): ReceiptSearch {
  return { nummer: id.slice(-8).toUpperCase(), om: new Date(reportedAt).toISOString() };
}
