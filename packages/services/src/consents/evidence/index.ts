export type { BrokenBecause, BrokenLink } from "./check-links.ts";
export {
  ConsentTextChangedError,
  keepTexts,
  recordConsentTexts,
  textsOfToday,
} from "./record-consent-texts.ts";
export { type ChainReport, verifyConsentChain } from "./verify-consent-chain.ts";
