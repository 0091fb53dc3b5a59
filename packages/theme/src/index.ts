export { type CheckedTheme, checkTheme, type ThemeFault } from "./check-theme.ts";
export { contrast } from "./color.ts";
export { type ContrastFault, contrastFaults, type Pair, pairs } from "./contrast-gate.ts";
export { type FontId, fontFaces, fontIds, fonts, fontUrl } from "./fonts.ts";
export { stylesheet, themeProperties } from "./stylesheet.ts";
export { type ColorToken, colorTokens, type Emblem, emblems, Theme } from "./theme.ts";
export { findShippedTheme, shippedThemes } from "./themes/index.ts";
