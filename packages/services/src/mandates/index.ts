export { acceptMandate } from "./accept-mandate.ts";
export { answerConsentsFor, withdrawConsentFor } from "./consents-for.ts";
export { endMandate } from "./end-mandate.ts";
export { getRepresented } from "./get-represented.ts";
export { giveMandate } from "./give-mandate.ts";
export { createHelpRequestFor, extendHelpRequestFor, withdrawHelpRequestFor } from "./help-requests-for.ts";
export { listMandateActs } from "./list-acts.ts";
export { listMandates } from "./list-mandates.ts";
export { openMandate } from "./open-mandate.ts";
export { recordMandate } from "./record-mandate.ts";
export {
  clearRepresentationNeed,
  getRepresentation,
  noteRepresentationNeed,
} from "./representation-need.ts";
