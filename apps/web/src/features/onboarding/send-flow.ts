import type { AskedPurpose } from "@omzien/contracts";

/** A form that a visitor may fill in first and send after signing in. */
export interface SendFlow {
  /** Name of its draft. */
  form: string;
  /** Where its pages live: `/hulp-vragen`. */
  base: string;
  /** The consent without which there is nothing to send. */
  required: AskedPurpose;
}

export const askFlow: SendFlow = { form: "help-request", base: "/hulp-vragen", required: "match.be-found" };
export const offerFlow: SendFlow = {
  form: "help-offer",
  base: "/hulp-aanbieden",
  required: "match.be-asked",
};

interface KnownConsent {
  purpose: AskedPurpose;
  answer: "given" | "refused" | "withdrawn" | null;
}

/** Purposes that this form needs an answer for and that were never answered, in the order they are asked. */
export function unanswered<Consent extends KnownConsent>(
  needed: readonly AskedPurpose[],
  consents: readonly Consent[],
): Consent[] {
  return needed.flatMap((purpose) =>
    consents.filter((consent) => consent.purpose === purpose && consent.answer === null),
  );
}
