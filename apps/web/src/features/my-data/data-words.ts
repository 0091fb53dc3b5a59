import { Timing } from "@omzien/contracts";
import type { Translator } from "@omzien/i18n";
import { whenText } from "../desk/request/when-text.ts";

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;
const day = /^\d{4}-\d{2}-\d{2}$/;

/** Ids of the words for codes, by the key that they stand under. */
const idOfCode: Readonly<Record<string, (code: string) => string>> = {
  purpose: (code) => `consent.${code}.title`,
  status: (code) => `my-data.receipts.status.${code}`,
  evidence: (code) => `my-data.receipts.way.${code}`,
  locale: (code) => `my-data.value.locale.${code}`,
  languages: (code) => `language.name.${code}`,
  preferredChannel: (code) => `my-data.value.preferredChannel.${code}`,
  role: (code) => `my-data.value.role.${code}`,
};

/**
 * A value of one's own data in words. Codes of the system that have no words stay as they are, so that nothing that
 * is kept is left out; empty values become nothing, and leave no hole.
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
    .map(([key, value]) => ({ key, words: dataWords(decoded(key, value, words), words) }))
    .filter((each) => each.words !== "");
}

function decoded(key: string, value: unknown, words: Translator): unknown {
  const idOf = idOfCode[key];
  if (!idOf) return value;
  if (Array.isArray(value)) return value.map((item) => decoded(key, item, words));
  return typeof value === "string" ? words.find(idOf(value), {}, value) : value;
}

const systemId = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** The same for the ear: numbers by which only the system knows a row say nothing when they are read aloud. */
export function dataRowsAloud(row: Record<string, unknown>, words: Translator): DataRow[] {
  return dataRows(row, words).filter((each) => !systemId.test(each.words));
}
