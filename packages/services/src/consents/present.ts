import { type Projected, projectOwn } from "@omzien/consent";
import { AskedPurpose, type Consent } from "@omzien/contracts";
import type { ServiceContext } from "../context.ts";
import { subjectOf, viewerOf } from "../disclosure.ts";
import { consentText } from "./consent-text.ts";
import type { ConsentRow } from "./queries.ts";

const answers = {
  given: "given",
  renewed: "given",
  refused: "refused",
  withdrawn: "withdrawn",
  "revoked-by-org": "withdrawn",
  invalidated: null,
  requested: null,
  expired: null,
} as const satisfies Record<ConsentRow["status"], Consent["answer"]>;

/** Every purpose that people are asked about, with the words of today and the person's last answer. */
export function consentsOf(ctx: ServiceContext, rows: readonly ConsentRow[]): Consent[] {
  return AskedPurpose.options.map((purpose) => {
    const text = consentText(purpose, ctx.language);
    const latest = latestOf(rows.filter((row) => row.purpose === purpose && row.match_id === null));
    const hasLapsed = latest?.valid_until != null && latest.valid_until <= ctx.now();
    const answer = latest && !hasLapsed ? answers[latest.status] : null;
    return {
      purpose,
      question: text.question,
      explanation: text.explanation,
      textVersion: text.version,
      answer,
      answeredAt: answer && latest ? latest.at.toISOString() : null,
      evidence: answer && latest ? latest.evidence : null,
      answeredWords: answer && latest ? answeredWords(latest) : null,
    };
  });
}

export function presentOwnConsents(
  ctx: ServiceContext,
  personId: string,
  rows: readonly ConsentRow[],
): Projected<Consent>[] {
  return consentsOf(ctx, rows).map((consent) => projectOwn(viewerOf(ctx), subjectOf(ctx, personId), consent));
}

/** Exactly what was read and answered, also after the words changed; null when it was not kept. */
function answeredWords(row: ConsentRow): Consent["answeredWords"] {
  const { question, explanation, text_version: textVersion } = row;
  return question === null || explanation === null ? null : { question, explanation, textVersion };
}

/** Of the same instant the no is the latest, as everywhere. */
function latestOf(rows: readonly ConsentRow[]): ConsentRow | undefined {
  const isYes = ({ status }: ConsentRow) => Number(answers[status] === "given");
  return rows.toSorted(
    (a, b) => b.at.getTime() - a.at.getTime() || isYes(a) - isYes(b) || (a.id < b.id ? 1 : -1),
  )[0];
}
