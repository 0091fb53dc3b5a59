export { cancelErasure } from "./cancel-erasure.ts";
export { erasePerson } from "./erase-person.ts";
export { getMyData } from "./get-my-data.ts";
export { getMyDataHtml } from "./get-my-data-html.ts";
export { requestErasure, wayBackDays } from "./request-erasure.ts";
