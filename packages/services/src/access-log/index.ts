export { listLooks } from "./list-looks.ts";
export { removeOldLooks } from "./remove-old-looks.ts";
