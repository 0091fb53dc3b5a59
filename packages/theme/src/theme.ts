import { z } from "zod";
import { fontIds } from "./fonts.ts";

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

const HexColor = z
  .string()
  .regex(/^#[0-9a-fA-F]{6}$/, { error: "color_malformed" })
  .transform((hex) => hex.toLowerCase());

const shape = Object.fromEntries(Object.keys(colorTokens).map((token) => [token, HexColor])) as Record<
  ColorToken,
  typeof HexColor
>;

export const emblems = ["leaf", "roofs", "waves", "heather"] as const;
export type Emblem = (typeof emblems)[number];

/**
 * A municipality's house style as data: semantic tokens and a few choices, no free CSS.
 * Colours are opaque `#rrggbb`, for only then can contrast be reckoned.
 */
export const Theme = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{0,62}$/),
  name: z.string().trim().min(1).max(80),
  colors: z.strictObject(shape),
  headingFont: z.enum(fontIds),
  headingWeight: z.int().min(400).max(900),
  bodyFont: z.enum(fontIds),
  radius: z.enum(["square", "soft", "round"]),
  density: z.enum(["dense", "regular", "airy"]),
  emblem: z.enum(emblems),
});
export type Theme = z.infer<typeof Theme>;
