export { answerDraft } from "./answer-draft.ts";
export { getDraft } from "./get-draft.ts";
export { lapseDraft } from "./lapse-draft.ts";
export { listDrafts } from "./list-drafts.ts";
export { makeDraft } from "./make-draft.ts";
export { openDraft } from "./open-draft.ts";
export { recordDraftAnswer } from "./record-draft-answer.ts";
