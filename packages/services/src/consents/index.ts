export { acceptCodeOfConduct } from "./accept-code-of-conduct.ts";
export { getCodeOfConduct } from "./get-code-of-conduct.ts";
export {
  type BrokenBecause,
  type BrokenLink,
  type ChainReport,
  ConsentTextChangedError,
  recordConsentTexts,
  verifyConsentChain,
} from "./evidence/index.ts";
export { giveConsents } from "./give-consents.ts";
export { listConsents } from "./list-consents.ts";
export { recordConsentsByPhone } from "./record-consents-by-phone.ts";
export { withdrawConsent } from "./withdraw-consent.ts";
