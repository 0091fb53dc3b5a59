import { contrast, mix } from "../color.ts";
import type { ColorToken, Theme } from "@omzien/contracts";

type Colors = Theme["colors"];
type Found = Partial<Colors>;

/** What is told by the colours beside it; the order matters, for a later one may build on an earlier. */
const byNeighbours: readonly [ColorToken, (found: Found, base: Colors) => string | undefined][] = [
  ["surfaceRaised", ({ surface }) => surface],
  ["surfaceSunken", ({ surface, actionBg }) => both(actionBg, surface, 0.07)],
  ["border", ({ text, surface }) => both(text, surface, 0.18)],
  ["textMuted", ({ text, surface }) => both(text, surface, 0.78)],
  ["borderControl", ({ text, surface }) => both(text, surface, 0.6)],
  ["link", ({ actionBg }) => actionBg],
  ["actionBg", ({ link }) => link],
  ["actionText", ({ actionBg }) => actionBg && clearest(actionBg, ["#ffffff", "#000000"])],
  ["actionHover", ({ actionBg }) => both("#000000", actionBg, 0.22)],
  ["accent", ({ actionBg, surface }) => both(actionBg, surface, 0.2)],
  ["accentText", ({ accent }, { text }) => accent && clearest(accent, [text, "#ffffff", "#000000"])],
  ["highlight", ({ accent }) => accent],
  ["brandBg", ({ surface }) => surface],
  [
    "brandText",
    ({ brandBg, text, actionBg }) => brandBg && clearest(brandBg, [actionBg, text, "#ffffff", "#000000"]),
  ],
  ["focusOuter", ({ text }) => text],
  ["focusInner", ({ focusOuter }) => focusOuter && clearest(focusOuter, ["#ffffff", "#000000"])],
];

/**
 * Completes the colours that a file gave: first from one another, so that a header does not stay green beside blue
 * buttons, then from `base`.
 */
export function fillIn(found: Found, base: Colors): { colors: Colors; reckoned: ColorToken[] } {
  const all: Found = { ...found };
  const reckoned: ColorToken[] = [];
  for (const [token, reckon] of byNeighbours) {
    const color = all[token] ?? reckon(all, base);
    if (color === undefined) continue;
    if (all[token] === undefined) reckoned.push(token);
    all[token] = color;
  }
  return { colors: { ...base, ...all }, reckoned };
}

const both = (over: string | undefined, under: string | undefined, share: number) =>
  over !== undefined && under !== undefined ? mix(over, under, share) : undefined;

/** The first that can be read well, else the clearest of all. */
function clearest(background: string, choices: readonly (string | undefined)[]): string | undefined {
  const known = choices.filter((choice) => choice !== undefined);
  const good = known.find((choice) => contrast(choice, background) >= 4.5);
  return good ?? known.toSorted((a, b) => contrast(b, background) - contrast(a, background))[0];
}
