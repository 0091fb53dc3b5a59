import type { OversightSection } from "@omzien/contracts";
import type { Translator } from "@omzien/i18n/server";
import { type RetentionReport } from "../../retention/index.ts";
import { daysWords } from "./terms-in-words.ts";

/** How long each kind of data is kept here, and what would go if the terms were applied now. */
export function retentionDocument(
  { lines, refused }: RetentionReport,
  words: Translator,
): readonly OversightSection[] {
  const { t, find, formatNumber } = words;
  return [
    {
      id: "due",
      title: t("oversight.retention.due.title"),
      text: [t("oversight.retention.due.text")],
      table: {
        columns: [
          t("oversight.retention.what"),
          t("oversight.retention.term"),
          t("oversight.retention.usual"),
          t("oversight.retention.reason"),
          t("oversight.retention.due"),
        ],
        rows: lines.map((line) => [
          find(`oversight.kept.${line.kind}`, {}, line.kind),
          daysWords(line.days, words),
          daysWords(line.defaultDays, words),
          line.reason ?? "",
          formatNumber(line.count),
        ]),
      },
      toFillIn: [],
    },
    ...(refused.length === 0
      ? []
      : [
          {
            id: "refused",
            title: t("oversight.retention.refused.title"),
            text: [t("oversight.retention.refused.text")],
            table: {
              columns: [t("oversight.retention.what"), t("oversight.retention.because")],
              rows: refused.map(({ kind, because }) => [
                find(`oversight.kept.${kind}`, {}, kind),
                find(`oversight.retention.because.${because}`),
              ]),
            },
            toFillIn: [],
          },
        ]),
  ];
}
