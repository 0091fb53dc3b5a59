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
export { answerRecording } from "./recordings/answer-recording.ts";
export { answerRecordingForCaller } from "./recordings/answer-for-caller.ts";
export { expireConsents } from "./recordings/expire-consents.ts";
export { listRecordings } from "./recordings/list-recordings.ts";
export { openRecording } from "./recordings/open-recording.ts";
export { recordConsentsByPhone } from "./record-consents-by-phone.ts";
export { withdrawConsent } from "./withdraw-consent.ts";
