import { speaksOfHealth } from "@omzien/consent/free-text";
import { holdsBsn } from "@omzien/contracts";

/** What a free text seems to hold that had better not be in it. */
export type TextWarning = "bsn" | "phone" | "email" | "address" | "medical";

const email = /[^\s@]+@[^\s@]+\.[a-z]{2,}/i;
const phone = /(?:\+|00)31[\s.-]?(?:\(0\))?(?:[\s.-]?\d){9}\b|(?<!\d)0(?:[\s.-]?\d){9}(?!\d)/;
const address =
  /\b\p{L}{3,}(?:straat|laan|weg|plein|gracht|kade|dreef|hof|singel|steeg|pad)\s+\d{1,4}\s?[a-z]?\b|\b[1-9]\d{3}\s?[A-Z]{2}\b/iu;

const finders: Readonly<Record<TextWarning, (text: string) => boolean>> = {
  bsn: holdsBsn,
  phone: (text) => phone.test(text),
  email: (text) => email.test(text),
  address: (text) => address.test(text),
  medical: speaksOfHealth,
};

/** For what everybody who is asked may read. */
export const warningsForMany: readonly TextWarning[] = ["bsn", "phone", "email", "address", "medical"];
/** Between two people, or at the desk, a telephone number has its place. */
export const warningsForFew: readonly TextWarning[] = ["bsn", "medical"];

/**
 * Looks on this device at what is being typed, before anything is sent: a soft warning. Looks at words, so it misses
 * much and is sometimes wrong. Only a citizen service number is refused, when it is sent.
 */
export function warningsFor(text: string, looksFor: readonly TextWarning[] = warningsForMany): TextWarning[] {
  return looksFor.filter((warning) => finders[warning](text));
}
