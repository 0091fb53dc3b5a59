import { Timing } from "@omzien/contracts";
import type { Translator } from "@omzien/i18n";
import { whenText } from "../desk/request/when-text.ts";

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;
const day = /^\d{4}-\d{2}-\d{2}$/;

/**
 * A value of one's own data in words. Codes of the system stay as they are, so that the page says exactly what is
 * kept; empty values become nothing, and leave no hole.
 */
export function dataWords(value: unknown, words: Translator): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "boolean") return words.find(value ? "my-data.yes" : "my-data.no");
  if (Array.isArray(value)) {
    return value
      .map((item) => dataWords(item, words))
      .filter(Boolean)
      .join(", ");
  }
  if (typeof value === "object") return objectWords(value, words);
  const text = typeof value === "string" ? value : `${value as number | bigint}`;
  if (instant.test(text)) return words.formatInstant(text);
  return day.test(text) ? words.formatDate(text) : text;
}

function objectWords(value: object, words: Translator): string {
  const timing = Timing.safeParse(value);
  return timing.success ? whenText(words, timing.data) : JSON.stringify(value);
}

export interface DataRow {
  key: string;
  words: string;
}

/** What one row holds, without what is empty. */
export function dataRows(row: Record<string, unknown>, words: Translator): DataRow[] {
  return Object.entries(row)
    .map(([key, value]) => ({ key, words: dataWords(value, words) }))
    .filter((each) => each.words !== "");
}
