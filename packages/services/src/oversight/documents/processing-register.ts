import { registerOfProcessing, type RegisterEntry } from "@omzien/consent";
import type { OversightSection } from "@omzien/contracts";
import type { Translator } from "@omzien/i18n/server";
import type { RetentionTerm } from "../../retention/index.ts";
import { keptPerPurpose } from "./kept-per-purpose.ts";
import { measures } from "./measures.ts";
import { daysWords, entryWords, keptWords } from "./terms-in-words.ts";

/** The register of processing (GDPR art. 30), with the terms as they are here. */
export function processingRegister(
  terms: readonly RetentionTerm[],
  words: Translator,
): readonly OversightSection[] {
  const { t } = words;
  const entries = registerOfProcessing();
  return [
    {
      id: "controller",
      title: t("oversight.register.controller.title"),
      text: [t("oversight.register.controller.text")],
      table: null,
      toFillIn: [
        t("oversight.register.fill.controller"),
        t("oversight.register.fill.officer"),
        t("oversight.register.fill.processors"),
      ],
    },
    ...entries.filter(({ isInUse }) => isInUse).map((entry) => sectionOf(entry, terms, words)),
    declaredSection(entries, words),
    measuresSection(words),
  ];
}

function sectionOf(
  entry: RegisterEntry,
  terms: readonly RetentionTerm[],
  words: Translator,
): OversightSection {
  const { t, formatList } = words;
  const said = entryWords(entry, words);
  const rows: [string, string][] = [
    [
      t("oversight.register.basis"),
      entry.isSpecial ? t("oversight.register.special", { basis: said.basis }) : said.basis,
    ],
    [t("oversight.register.choice"), said.choice],
    [t("oversight.register.subjects"), formatList(said.subjects)],
    [t("oversight.register.data"), formatList(said.data)],
    [
      t("oversight.register.recipients"),
      said.recipients.length === 0 ? t("oversight.register.nobody") : formatList(said.recipients),
    ],
    [t("oversight.register.term"), said.term],
    [t("oversight.register.term-here"), termsHere(entry, terms, words)],
    [
      t("oversight.register.withdrawal"),
      said.effects.length === 0 ? t("oversight.register.no-withdrawal") : formatList(said.effects),
    ],
    [t("oversight.register.outside-eu"), t("oversight.register.outside-eu.none")],
  ];
  return {
    id: entry.purpose,
    title: said.purpose,
    text: [],
    table: {
      columns: [t("oversight.register.part"), t("oversight.register.what")],
      rows: rows.filter(([, value]) => value !== ""),
    },
    toFillIn: [],
  };
}

/** How long the rows of a purpose are kept in this municipality, with the reason where that is longer than usual. */
function termsHere(entry: RegisterEntry, terms: readonly RetentionTerm[], words: Translator): string {
  const kinds = keptPerPurpose[entry.purpose] ?? [];
  return terms
    .filter(({ rule }) => kinds.some((kind) => kind === rule.id))
    .map(({ rule, days, reason }) => {
      const kind = kinds.find((each) => each === rule.id);
      const what = kind === undefined ? rule.id : keptWords(kind, words);
      const line = words.t("oversight.register.kept", { what, term: daysWords(days, words) });
      return reason === null ? line : `${line} (${reason})`;
    })
    .join("; ");
}

function declaredSection(entries: readonly RegisterEntry[], words: Translator): OversightSection {
  const { t, formatList } = words;
  return {
    id: "declared",
    title: t("oversight.register.declared.title"),
    text: [t("oversight.register.declared.text")],
    table: {
      columns: [
        t("oversight.register.purpose"),
        t("oversight.register.basis"),
        t("oversight.register.data"),
        t("oversight.register.term"),
      ],
      rows: entries
        .filter(({ isInUse }) => !isInUse)
        .map((entry) => entryWords(entry, words))
        .map(({ purpose, basis, data, term }) => [purpose, basis, formatList(data), term]),
    },
    toFillIn: [],
  };
}

function measuresSection({ t, find }: Translator): OversightSection {
  return {
    id: "security",
    title: t("oversight.register.security.title"),
    text: [t("oversight.register.security.text")],
    table: {
      columns: [t("dpia.measure"), t("dpia.proof")],
      rows: measures.map(({ id, proof }) => [find(`dpia.measure.${id}`), proof]),
    },
    toFillIn: [t("oversight.register.fill.organisation")],
  };
}
