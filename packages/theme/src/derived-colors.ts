import { mix } from "./color.ts";
import type { Theme } from "@omzien/contracts";

/**
 * Quiet backgrounds behind messages and chosen answers. Reckoned here, not by the browser, so that the contrast
 * gate sees the very colours that people see.
 */
export function derivedColors({ colors }: Pick<Theme, "colors">) {
  return {
    successBg: mix(colors.success, colors.surfaceRaised, 0.08),
    warningBg: mix(colors.warning, colors.surfaceRaised, 0.08),
    dangerBg: mix(colors.danger, colors.surfaceRaised, 0.07),
    infoBg: mix(colors.link, colors.surfaceRaised, 0.07),
    selectedBg: mix(colors.actionBg, colors.surfaceRaised, 0.08),
    hoverBg: mix(colors.text, colors.surfaceRaised, 0.05),
    skeleton: mix(colors.textMuted, colors.surfaceRaised, 0.16),
  };
}

export type DerivedColors = ReturnType<typeof derivedColors>;

/** Every colour of a theme, given and derived. */
export function allColors(theme: Pick<Theme, "colors">): Theme["colors"] & DerivedColors {
  return { ...theme.colors, ...derivedColors(theme) };
}

export type AnyColor = keyof ReturnType<typeof allColors>;
