import { type FontId, fontSources } from "@omzien/theme";
import { useEffect } from "react";

/** Makes typefaces of the list known to the page; the browser fetches what is drawn with them. */
export function useFonts(ids: readonly FontId[]): void {
  const key = ids.join(" ");
  useEffect(() => {
    const faces = fontSources(ids).map(
      ({ family, url, weights, unicodeRange }) =>
        new FontFace(family, `url("${url}")`, { weight: weights, unicodeRange, display: "swap" }),
    );
    for (const face of faces) document.fonts.add(face);
    return () => {
      for (const face of faces) document.fonts.delete(face);
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the list is new on every draw, its names are not.
  }, [key]);
}
