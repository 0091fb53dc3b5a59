export { changeAreaMap, previewAreaChange, settleAreaMap, undoAreaChange } from "./change-area-map.ts";
export { getAreaMap } from "./get-area-map.ts";
export { importAreas, previewAreaImport } from "./import-areas.ts";
