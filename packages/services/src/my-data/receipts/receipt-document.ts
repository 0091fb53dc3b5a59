import { purposeTexts } from "@omzien/consent";
import type { Translator } from "@omzien/i18n/server";
import { isPurpose } from "../../consents/recordable-event.ts";
import type { ReceiptRow } from "./receipt-rows.ts";
import type { Receipt, ReceiptDocument } from "./render-receipts.ts";

/** Answers as receipts in the reader's language; the words that were answered stay in the language of the answer. */
export function receiptDocument(
  rows: readonly ReceiptRow[],
  about: { site: string; madeAt: Date; name: string },
  words: Translator,
): ReceiptDocument {
  const { t, formatInstant } = words;
  return {
    language: words.language,
    title: t("my-data.receipts.title", { site: about.site }),
    lead: [
      t("my-data.receipts.of", { name: about.name }),
      t("my-data.made-at", { when: formatInstant(about.madeAt) }),
      t("my-data.receipts.lead"),
    ],
    receipts: rows.map((row) => receiptOf(row, about.site, words)),
    none: t("my-data.receipts.none"),
  };
}

function receiptOf(row: ReceiptRow, site: string, words: Translator): Receipt {
  const { t, find, formatDate, formatTime } = words;
  const instant = (at: Date) => `${formatDate(at)}, ${formatTime(at)}`;
  const facts: [string, string][] = [
    [t("my-data.receipts.answer"), find(`my-data.receipts.status.${row.status}`)],
    [t("my-data.receipts.when"), instant(row.at)],
    [t("my-data.receipts.to"), site],
    [t("my-data.receipts.way"), find(`my-data.receipts.way.${row.evidence}`)],
    [
      t("my-data.receipts.by"),
      find(`my-data.receipts.by.${row.capacity}`, {}, t("my-data.receipts.by.other")),
    ],
    [t("my-data.receipts.version"), t("my-data.receipts.version.value", { version: row.text_version })],
    [t("my-data.receipts.fingerprint"), row.text_sha256],
  ];
  if (row.match_id !== null) facts.push([t("my-data.receipts.for"), t("my-data.receipts.for.match")]);
  if (row.valid_until !== null) facts.push([t("my-data.receipts.until"), instant(row.valid_until)]);
  return {
    heading: row.question ?? titleOf(row.purpose, words),
    explanation: row.explanation ?? t("my-data.receipts.words-not-kept"),
    facts,
  };
}

function titleOf(purpose: string, { find }: Translator): string {
  return isPurpose(purpose) ? find(purposeTexts(purpose).title, {}, purpose) : purpose;
}
