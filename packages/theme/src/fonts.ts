import type { FontId } from "@omzien/contracts";

/** A self-hosted typeface. Files come from the @fontsource package of the same name; all are OFL-licensed. */
export interface Font {
  family: string;
  fallback: string;
  /** Package below `@fontsource-variable/`, its exact version, and the range of weights its file holds. */
  packageName: string;
  version: string;
  weights: string;
}

const sans = 'system-ui, -apple-system, "Segoe UI", Roboto, sans-serif';
const serif = 'Georgia, "Times New Roman", serif';

export const fonts: Record<FontId, Font> = {
  atkinson: {
    family: "Atkinson Hyperlegible Next",
    fallback: sans,
    packageName: "atkinson-hyperlegible-next",
    version: "5.3.0",
    weights: "200 800",
  },
  nunito: { family: "Nunito", fallback: sans, packageName: "nunito", version: "5.3.0", weights: "200 1000" },
  bitter: { family: "Bitter", fallback: serif, packageName: "bitter", version: "5.3.0", weights: "100 900" },
  figtree: {
    family: "Figtree",
    fallback: sans,
    packageName: "figtree",
    version: "5.3.0",
    weights: "300 900",
  },
  "source-serif": {
    family: "Source Serif 4",
    fallback: serif,
    packageName: "source-serif-4",
    version: "5.3.1",
    weights: "200 900",
  },
};

// Google Fonts' own cuts: Dutch, English and French need `latin`, Turkish and Polish also `latin-ext`.
export const subsets = {
  latin:
    "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD",
  "latin-ext":
    "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF",
} as const;
export type Subset = keyof typeof subsets;

/** Where the site serves a font file from. The version is in the name, so it may be cached for ever. */
export function fontUrl(font: Font, subset: Subset): string {
  return `/assets/fonts/${font.packageName}-${font.version}-${subset}.woff2`;
}

/** Where the files of these typefaces are, and for which letters; for a page that makes them known itself. */
export function fontSources(
  ids: readonly FontId[],
): { family: string; url: string; weights: string; unicodeRange: string }[] {
  return [...new Set(ids)].flatMap((id) =>
    (Object.keys(subsets) as Subset[]).map((subset) => ({
      family: fonts[id].family,
      url: fontUrl(fonts[id], subset),
      weights: fonts[id].weights,
      unicodeRange: subsets[subset],
    })),
  );
}

/** `@font-face` rules for these fonts, without repeats. A browser fetches only the subsets a page needs. */
export function fontFaces(ids: readonly FontId[]): string {
  return fontSources(ids)
    .map(({ family, url, weights, unicodeRange }) =>
      [
        `@font-face{font-family:"${family}";font-style:normal;font-weight:${weights};font-display:swap;`,
        `src:url("${url}") format("woff2");unicode-range:${unicodeRange}}`,
      ].join(""),
    )
    .join("\n");
}
