import type { AnyPurposeId, FactId, PhaseName, RegisterEntry, Retention } from "@omzien/consent";
import type { Translator } from "@omzien/i18n/server";
import type { RetentionKind } from "../../retention/index.ts";
import { fieldWords, purposeWords } from "../words.ts";

/** `P3M`: three months. A term of nothing is "at once"; none at all is "for as long as the figures are used". */
export function durationWords(period: Retention["period"], { t }: Translator): string {
  const parts = /^P(\d+)([DMY])$/.exec(period ?? "");
  const count = Number(parts?.[1] ?? 0);
  if (period === null) return t("oversight.term.stays");
  if (count === 0) return t("oversight.term.at-once");
  const unit = parts?.[2];
  if (unit === "Y") return t("my-data.term.years", { count });
  return unit === "M" ? t("my-data.term.months", { count }) : t("my-data.term.days", { count });
}

/** `365`: a year; `90`: three months; months of thirty days. */
export function daysWords(days: number, { t }: Translator): string {
  if (days === 0) return t("oversight.term.at-once");
  if (days % 365 === 0) return t("my-data.term.years", { count: days / 365 });
  return days % 30 === 0
    ? t("my-data.term.months", { count: days / 30 })
    : t("my-data.term.days", { count: days });
}

/** The words of one line of the register of processing. */
export function entryWords(entry: RegisterEntry, words: Translator) {
  const { find } = words;
  const list = (prefix: string, ids: readonly string[]) =>
    ids.map((id) => find(`oversight.${prefix}.${id}`, {}, id));
  return {
    purpose: purposeWords(entry.purpose, words),
    basis: find(`oversight.basis.${entry.basis}`),
    choice: find(`oversight.choice.${entry.choice}`),
    subjects: list("subject", entry.subjects),
    data: entry.data.map((kind) => fieldWords(kind, words)),
    recipients: list("beholder", entry.recipients),
    effects: list("effect", entry.onWithdrawal),
    term: find("oversight.term.after", {
      term: durationWords(entry.retention.period, words),
      moment: find(`oversight.after.${entry.retention.after}`),
    }),
  };
}

/** A condition of the policy: a yes of the person, or something that must be the case. */
export function conditionWords(
  { consents, facts }: { consents: readonly AnyPurposeId[]; facts: readonly FactId[] },
  words: Translator,
): string[] {
  return [
    ...consents.map((purpose) =>
      words.t("oversight.condition.consent", { purpose: purposeWords(purpose, words) }),
    ),
    ...facts.map((fact) => words.find(`oversight.fact.${fact}`, {}, fact)),
  ];
}

/** From one phase to another, or in one. */
export function phaseWords(from: PhaseName, to: PhaseName, { t, find }: Translator): string {
  const name = (phase: PhaseName) => find(`oversight.phase.${phase}`);
  if (from === "anonymous" && to === "erased") return t("oversight.phase.always");
  if (from === "anonymous" && to === "closed") return t("oversight.phase.until-erased");
  return from === to ? name(from) : t("oversight.phase.span", { from: name(from), to: name(to) });
}

/** What the rows of one kind of retention are called. */
export function keptWords(kind: RetentionKind, { find }: Translator): string {
  return find(`oversight.kept.${kind}`, {}, kind);
}
