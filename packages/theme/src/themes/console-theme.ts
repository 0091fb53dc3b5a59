import type { Theme } from "@omzien/contracts";
import { noorderhaven } from "./noorderhaven.ts";

/** The house style of Omzien itself: grey, quiet and dense, so that nobody takes the console for a municipality. */
export const consoleTheme: Theme = {
  ...noorderhaven,
  id: "omzien",
  name: "Omzien",
  colors: {
    ...noorderhaven.colors,
    surface: "#f7f8f9",
    surfaceSunken: "#eaecef",
    text: "#1b2230",
    textMuted: "#4a5365",
    border: "#d3d8df",
    borderControl: "#6b7484",
    actionBg: "#2f4a63",
    actionHover: "#213648",
    link: "#21507c",
    brandBg: "#1d2733",
  },
  headingFont: "figtree",
  headingWeight: 700,
  radius: "square",
  density: "dense",
  emblem: "roofs",
};
