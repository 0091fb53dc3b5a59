import { contrast, lightnessOf, withLightness } from "./color.ts";
import { type AnyColor, allColors } from "./derived-colors.ts";
import { type ColorToken, colorTokens, type Theme } from "@omzien/contracts";

/** One pair that meets on screen, and the ratio it needs. Source: WCAG 2.2, 1.4.3 (text) and 1.4.11 (controls). */
export interface Pair {
  foreground: ColorToken;
  background: AnyColor;
  ratio: number;
}

export interface ContrastFault extends Pair {
  found: number;
  /** The nearest lightness of the foreground at which all its pairs pass; absent when there is none. */
  nearest?: string;
  /** Only without `nearest`: the nearest lightness of the background at which this pair passes. */
  nearestBackground?: string;
}

const textRatio = 4.5;
const controlRatio = 3;
// Of two colours 9 apart, one is at least 3 away from whatever lies behind the ring.
const focusRatio = 9;

const pages = ["surface", "surfaceRaised", "surfaceSunken"] as const;
const tinted = ["successBg", "warningBg", "dangerBg", "infoBg", "selectedBg", "hoverBg"] as const;

const pairsOf = (foreground: ColorToken, backgrounds: readonly AnyColor[], ratio: number): Pair[] =>
  backgrounds.map((background) => ({ foreground, background, ratio }));

/** Every pair that text or controls meet in `@omzien/ui` and the site. A new component adds its pairs here. */
export const pairs: readonly Pair[] = [
  ...pairsOf("text", [...pages, ...tinted], textRatio),
  ...pairsOf("textMuted", [...pages, "hoverBg", "selectedBg", "infoBg"], textRatio),
  ...pairsOf("link", [...pages, ...tinted], textRatio),
  ...pairsOf("success", [...pages, "successBg"], textRatio),
  ...pairsOf("warning", [...pages, "warningBg"], textRatio),
  ...pairsOf("danger", [...pages, "dangerBg", "hoverBg"], textRatio),
  ...pairsOf("actionText", ["actionBg", "actionHover"], textRatio),
  ...pairsOf("actionBg", [...pages, "selectedBg", "hoverBg"], controlRatio),
  ...pairsOf("actionHover", pages, controlRatio),
  ...pairsOf("accentText", ["accent"], textRatio),
  ...pairsOf("brandText", ["brandBg"], textRatio),
  ...pairsOf("borderControl", [...pages, "hoverBg", "selectedBg"], controlRatio),
  ...pairsOf("focusInner", ["focusOuter"], focusRatio),
];

/**
 * The colour with the same hue that is nearest in lightness and passes `passes`; undefined when black and white
 * fail too.
 */
function nearestPassing(hex: string, passes: (candidate: string) => boolean): string | undefined {
  const start = lightnessOf(hex);
  for (let step = 0; step <= 1; step += 0.005) {
    for (const lightness of [start - step, start + step]) {
      if (lightness < 0 || lightness > 1) continue;
      const candidate = withLightness(hex, lightness);
      if (passes(candidate)) return candidate;
    }
  }
  return ["#000000", "#ffffff"].find(passes);
}

/** The pairs of a theme that are too faint, each with the ratio found. */
export function faintPairs(
  theme: Pick<Theme, "colors">,
  checked: readonly Pair[] = pairs,
): (Pair & { found: number })[] {
  const colors = allColors(theme);
  return checked
    .map((pair) => ({ ...pair, found: contrast(colors[pair.foreground], colors[pair.background]) }))
    .filter((pair) => pair.found < pair.ratio);
}

/**
 * What in a theme is too faint to read or to find, with the nearest colour that would do. Empty: it passes.
 * A colour that is mixed into its own background changes both, so candidates are tried in the whole theme.
 */
export function contrastFaults(theme: Pick<Theme, "colors">): ContrastFault[] {
  const mended = new Map<ColorToken, string | undefined>();
  return faintPairs(theme).map((pair) => {
    const { foreground } = pair;
    if (!mended.has(foreground)) mended.set(foreground, nearestForeground(theme, foreground));
    const nearest = mended.get(foreground);
    const nearestBackground = nearest ? undefined : nearestBehind(theme, pair);
    return {
      ...pair,
      found: Math.floor(pair.found * 100) / 100,
      ...(nearest ? { nearest } : {}),
      ...(nearestBackground ? { nearestBackground } : {}),
    };
  });
}

/** The theme with one colour changed. */
export function withColor<Given extends Pick<Theme, "colors">>(
  theme: Given,
  token: ColorToken,
  hex: string,
): Given {
  return { ...theme, colors: { ...theme.colors, [token]: hex } };
}

/**
 * The theme with every proposal of the gate taken, until it passes or no proposal is left.
 * @returns the theme and how many colours are other than before.
 */
export function mendTheme<Given extends Pick<Theme, "colors">>(
  theme: Given,
): { theme: Given; changed: ColorToken[] } {
  let mended = theme;
  for (let round = 0; round < 3 * pairs.length; round++) {
    const fault = contrastFaults(mended).find(
      ({ nearest, nearestBackground }) => nearest ?? nearestBackground,
    );
    if (!fault) break;
    const { foreground, nearest, background, nearestBackground } = fault;
    if (nearest) mended = withColor(mended, foreground, nearest);
    else if (nearestBackground && isGiven(background))
      mended = withColor(mended, background, nearestBackground);
  }
  const tokens = Object.keys(colorTokens) as ColorToken[];
  return { theme: mended, changed: tokens.filter((token) => mended.colors[token] !== theme.colors[token]) };
}

/** Passes wherever the colour lies on another; where it can, also where another lies on it. */
function nearestForeground(theme: Pick<Theme, "colors">, token: ColorToken): string | undefined {
  const own = pairs.filter(({ foreground }) => foreground === token);
  const touching = pairs.filter(({ foreground, background }) => foreground === token || background === token);
  const passesAll = (checked: readonly Pair[]) => (hex: string) =>
    faintPairs(withColor(theme, token, hex), checked).length === 0;
  return (
    nearestPassing(theme.colors[token], passesAll(touching)) ??
    nearestPassing(theme.colors[token], passesAll(own))
  );
}

/** When no lightness of the foreground would do, the ground under it has to give way. */
function nearestBehind(theme: Pick<Theme, "colors">, pair: Pair): string | undefined {
  const { background } = pair;
  if (!isGiven(background)) return undefined;
  return nearestPassing(
    theme.colors[background],
    (hex) => faintPairs(withColor(theme, background, hex), [pair]).length === 0,
  );
}

const isGiven = (color: AnyColor): color is ColorToken => Object.hasOwn(colorTokens, color);
