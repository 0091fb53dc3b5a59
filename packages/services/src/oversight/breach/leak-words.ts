import type { Leak } from "@omzien/contracts";
import { loadTranslator } from "@omzien/i18n/server";
import type { ServiceContext } from "../../context.ts";
import { fieldWords } from "../words.ts";

/** What leaked, in one sentence of the reader's language. */
export function leakWords({ language }: ServiceContext, leak: Leak): string {
  const { t, find, formatList, formatDate } = loadTranslator(language);
  const period = (span: { from: string; until: string }) => ({
    from: formatDate(span.from),
    until: formatDate(span.until),
  });
  switch (leak.kind) {
    case "parts":
      return formatList(leak.parts.map((part) => find(`oversight.leak.part.${part}`)));
    case "looks":
      return t(
        leak.viewerId === null ? "oversight.leak.looks.all" : "oversight.leak.looks.one",
        period(leak),
      );
    case "mails":
      return t("oversight.leak.mails", { count: leak.mailIds.length });
    case "exports":
      return t("oversight.leak.exports", period(leak));
  }
  return leak satisfies never;
}

/** Which data of somebody, by the sources of a leak. */
export function sourceWords({ language }: ServiceContext, sources: readonly string[]): string[] {
  const words = loadTranslator(language);
  const each = sources.map((source) => {
    const [kind, name = ""] = source.split(":");
    return kind === "field" ? fieldWords(name, words) : words.find(`oversight.leak.part.${name}`);
  });
  return [...new Set(each)];
}
