export { type CheckedTheme, checkTheme, type ThemeFault } from "./check-theme.ts";
export { contrast } from "./color.ts";
export {
  type ContrastFault,
  contrastFaults,
  mendTheme,
  type Pair,
  pairs,
  withColor,
} from "./contrast-gate.ts";
export { fontFaces, fontSources, fonts, fontUrl } from "./fonts.ts";
export { stylesheet, themeProperties } from "./stylesheet.ts";
export {
  type ColorToken,
  colorTokens,
  type Emblem,
  emblems,
  type FontId,
  fontIds,
  Appearance,
  Theme,
} from "@omzien/contracts";
export { consoleTheme } from "./themes/console-theme.ts";
export { appearanceOf, findShippedTheme, firstTheme, shippedThemes, themeOr } from "./themes/index.ts";
export { type ImportFault, type ImportReport, importTheme } from "./import/import-theme.ts";
export { type ChoiceRole } from "./import/roles.ts";
export { type FileFault, fileFaults, maxFileLength } from "./import/token-table.ts";
