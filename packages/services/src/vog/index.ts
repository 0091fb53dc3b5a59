export { listVog } from "./list-vog.ts";
export { recordVog } from "./record-vog.ts";
export { removeVog } from "./remove-vog.ts";
