import { z } from "zod";

/** What each colour is for. A component knows these names, never a colour. */
export const colorTokens = {
  surface: "the page",
  surfaceRaised: "cards and fields on the page",
  surfaceSunken: "quiet bands across the page",
  text: "text",
  textMuted: "hints and small print",
  border: "lines that only divide",
  borderControl: "the edge of fields and choices",
  actionBg: "the one button that leads on",
  actionText: "text on that button",
  actionHover: "that button under the pointer",
  link: "links",
  accent: "the municipality's second colour, in large shapes",
  accentText: "text on the second colour",
  highlight: "a third colour, in pictures only",
  brandBg: "the header",
  brandText: "text in the header",
  success: "good news",
  warning: "mind this",
  danger: "faults",
  focusInner: "inner half of the focus ring",
  focusOuter: "outer half of the focus ring",
} as const;
export type ColorToken = keyof typeof colorTokens;

/** Opaque, for only then can contrast be reckoned. */
const HexColor = z
  .string()
  .regex(/^#[0-9a-fA-F]{6}$/, { error: "color_malformed" })
  .toLowerCase();

const shape = Object.fromEntries(Object.keys(colorTokens).map((token) => [token, HexColor])) as Record<
  ColorToken,
  typeof HexColor
>;

/** Typefaces that the installation serves itself. */
export const fontIds = ["atkinson", "nunito", "bitter", "figtree", "source-serif"] as const;
export type FontId = (typeof fontIds)[number];

export const emblems = ["leaf", "roofs", "waves", "heather"] as const;
export type Emblem = (typeof emblems)[number];

export const radii = ["square", "soft", "round"] as const;
export const densities = ["dense", "regular", "airy"] as const;

/** A municipality's house style as data: semantic tokens and a few choices, no free CSS. */
export const Appearance = z
  .strictObject({
    colors: z.strictObject(shape),
    headingFont: z.enum(fontIds),
    headingWeight: z.int().min(400).max(900),
    bodyFont: z.enum(fontIds),
    radius: z.enum(radii),
    density: z.enum(densities),
    emblem: z.enum(emblems),
  })
  .meta({ id: "Appearance", description: "Colours are opaque, as #rrggbb." });
export type Appearance = z.infer<typeof Appearance>;

/** A look with a name of its own, such as those that ship. */
export const Theme = Appearance.extend({
  id: z.string().regex(/^[a-z][a-z0-9-]{0,62}$/),
  name: z.string().trim().min(1).max(80),
}).meta({ id: "Theme" });
export type Theme = z.infer<typeof Theme>;
