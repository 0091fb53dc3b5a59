import { createHash } from "node:crypto";
import { type PurposeId, purposes, purposeTexts } from "@omzien/consent";
import { loadTranslator } from "@omzien/i18n/server";
import type { ScreenLanguage } from "../context.ts";

/** What exactly was asked, word for word, in the language in which it was asked. */
export interface ConsentText {
  question: string;
  explanation: string;
  version: number;
  /** SHA-256 over question and explanation, hexadecimal: proof of what was on the screen. */
  sha256: string;
}

export function consentText(purpose: PurposeId, language: ScreenLanguage): ConsentText {
  const { find } = loadTranslator(language);
  const ids = purposeTexts(purpose);
  const question = find(ids.question);
  const explanation = `${find(ids.whatHappens)} ${find(ids.whoSees)}`;
  return {
    question,
    explanation,
    version: purposes[purpose].textVersion,
    sha256: createHash("sha256").update(`${question}\n${explanation}`).digest("hex"),
  };
}
