export { getDeskCounts } from "./get-desk-counts.ts";
