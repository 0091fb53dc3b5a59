import { fileURLToPath } from "node:url";
import { fonts, fontUrl, type Subset, subsets } from "./fonts.ts";

/** Every font file that a theme may ask for: the address it is served from, and where it lies on disk. */
export function fontFiles(): { url: string; path: string }[] {
  return Object.values(fonts).flatMap((font) =>
    (Object.keys(subsets) as Subset[]).map((subset) => ({
      url: fontUrl(font, subset),
      path: fileURLToPath(
        import.meta.resolve(
          `@fontsource-variable/${font.packageName}/files/${font.packageName}-${subset}-wght-normal.woff2`,
        ),
      ),
    })),
  );
}
