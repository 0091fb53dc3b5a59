export { cancelErasure } from "./cancel-erasure.ts";
export { erasePerson } from "./erase-person.ts";
export { getMyData } from "./get-my-data.ts";
export { getMyDataHtml } from "./get-my-data-html.ts";
export { readOutDataOf } from "./read-out/read-out-data.ts";
export { getConsentReceipts, getConsentRecords } from "./receipts/get-receipts.ts";
export { replayErasures } from "./replay-erasures.ts";
export { requestErasure, wayBackDays } from "./request-erasure.ts";
