import { allColors } from "./derived-colors.ts";
import { fontFaces, fonts } from "./fonts.ts";
import type { Appearance } from "@omzien/contracts";

const radii = {
  square: { control: "0", button: "0", card: "0", tag: "0" },
  soft: { control: "0.375rem", button: "0.5rem", card: "0.75rem", tag: "0.375rem" },
  round: { control: "0.75rem", button: "999px", card: "1.5rem", tag: "999px" },
};
const spaceUnits = { dense: "0.4375rem", regular: "0.5rem", airy: "0.5625rem" };
const lineHeights = { dense: "1.5", regular: "1.55", airy: "1.6" };
const shadows = {
  square: "none",
  soft: "0 1px 2px rgb(0 0 0 / 0.06), 0 2px 8px rgb(0 0 0 / 0.05)",
  round: "0 2px 4px rgb(0 0 0 / 0.04), 0 8px 24px rgb(0 0 0 / 0.06)",
};
const lineWidths = { square: "2px", soft: "1px", round: "1px" };

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

// FNV-1a, 64 bits: names a file by its content; nothing is kept safe by it.
function contentHash(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, "0");
}

/** The custom properties of a theme, in the order of the contract: `--omz-color-action-bg` to its value. */
export function themeProperties(theme: Appearance): Record<string, string> {
  const colors = Object.entries(allColors(theme)).map(([name, hex]) => [`--omz-color-${kebab(name)}`, hex]);
  const radius = radii[theme.radius];
  const family = (id: Appearance["bodyFont"]) => `"${fonts[id].family}", ${fonts[id].fallback}`;
  return {
    ...Object.fromEntries(colors),
    "--omz-font-heading": family(theme.headingFont),
    "--omz-font-heading-weight": String(theme.headingWeight),
    "--omz-font-body": family(theme.bodyFont),
    "--omz-radius-control": radius.control,
    "--omz-radius-button": radius.button,
    "--omz-radius-card": radius.card,
    "--omz-radius-tag": radius.tag,
    "--omz-shadow-card": shadows[theme.radius],
    "--omz-line-width": lineWidths[theme.radius],
    "--omz-space-unit": spaceUnits[theme.density],
    "--omz-line-height": lineHeights[theme.density],
  };
}

/**
 * The stylesheet of a theme and the hash of its content (16 hex digits) for an address that is cached for ever.
 * @param selector what carries the tokens; a page may show several themes side by side.
 */
export function stylesheet(theme: Appearance, selector = ":root"): { css: string; hash: string } {
  const properties = Object.entries(themeProperties(theme)).map(([name, value]) => `  ${name}: ${value};`);
  const faces = fontFaces([theme.bodyFont, theme.headingFont]);
  const css = `${faces}\n${selector} {\n  color-scheme: light;\n${properties.join("\n")}\n}\n`;
  return { css, hash: contentHash(css) };
}
