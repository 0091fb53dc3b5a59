export { answerEnvelope } from "./answer-envelope.ts";
export { carryEnvelopeAnswer, tendEnvelopes } from "./carry-envelope-answer.ts";
export { countWaitingEnvelopes } from "./count-waiting-envelopes.ts";
export { listEnvelopes } from "./list-envelopes.ts";
export { notePartnerTold } from "./note-partner-told.ts";
