import type { ReportReceipt } from "@omzien/contracts";

/** What the receipt page shows: a number and a time, nothing of what was reported. */
export interface ReceiptSearch {
  nummer?: string;
  om?: string;
}

/**
 * The last characters of the id: short enough to read aloud. The first ones are only the time, so that two reports
 * of one minute would look the same.
 */
export function receiptSearch({ id, reportedAt }: ReportReceipt): ReceiptSearch {
  return { nummer: id.slice(-8).toUpperCase(), om: new Date(reportedAt).toISOString() };
}

/** The same, read back from an address; what `receiptSearch` would not have written is left out. */
export function readReceiptSearch({ nummer, om }: Record<string, unknown>): ReceiptSearch {
  return {
    ...(typeof nummer === "string" && /^[0-9A-F]{8}$/.test(nummer) ? { nummer } : {}),
    ...(typeof om === "string" && isInstant(om) ? { om } : {}),
  };
}

function isInstant(text: string): boolean {
  const at = new Date(text);
  return !Number.isNaN(at.getTime()) && at.toISOString() === text;
}
