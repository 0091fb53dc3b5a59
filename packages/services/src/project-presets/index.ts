export { beginWithPreset } from "./begin-with-preset.ts";
export { getProjectPreset } from "./get-project-preset.ts";
export { takeProjectPreset } from "./take-project-preset.ts";
