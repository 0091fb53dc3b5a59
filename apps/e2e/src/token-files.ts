import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

interface Town {
  ink: string;
  paper: string;
  header: string;
  headerText: string;
  button: string;
  buttonText: string;
  link: string;
  second: string;
  radius: string;
  lineHeight: string;
  headings: string;
  body: string;
}

// Made up, and far apart: dark and light headers, every corner, every typeface of the list.
const towns: Record<string, Town> = {
  dijkstad: {
    ink: "#0c1f2c",
    paper: "#ffffff",
    header: "#00445e",
    headerText: "#ffffff",
    button: "#00708f",
    buttonText: "#ffffff",
    link: "#005a8c",
    second: "#ffd23f",
    radius: "0",
    lineHeight: "1.4",
    headings: "Figtree",
    body: "Figtree",
  },
  rozenburcht: {
    ink: "#3a0d1f",
    paper: "#fff7f9",
    header: "#fff7f9",
    headerText: "#8f1240",
    button: "#c2185b",
    buttonText: "#ffffff",
    link: "#a3154c",
    second: "#f8c8d8",
    radius: "999px",
    lineHeight: "1.7",
    headings: "Nunito",
    body: "Nunito",
  },
  veenmeer: {
    ink: "#22261c",
    paper: "#f7f5ec",
    header: "#3b4a1f",
    headerText: "#f7f5ec",
    button: "#5a7028",
    buttonText: "#ffffff",
    link: "#47611a",
    second: "#e5d9a8",
    radius: "4px",
    lineHeight: "1.5",
    headings: "Source Serif 4",
    body: "Source Serif 4",
  },
  nachthaven: {
    ink: "#f2f5f9",
    paper: "#10151f",
    header: "#000000",
    headerText: "#ffd166",
    button: "#ffd166",
    buttonText: "#10151f",
    link: "#8ecbff",
    second: "#2f5d8a",
    radius: "8px",
    lineHeight: "1.5",
    headings: "Bitter",
    body: "Figtree",
  },
  oranjedorp: {
    ink: "#2b1a08",
    paper: "#ffffff",
    header: "#f26a1b",
    headerText: "#ffffff",
    button: "#f26a1b",
    buttonText: "#ffffff",
    link: "#b54400",
    second: "#ffe3cc",
    radius: "16px",
    lineHeight: "1.65",
    headings: "Bitter",
    body: "Atkinson Hyperlegible Next",
  },
};

function cssOf(town: Town): string {
  const tokens = {
    "document-color": town.ink,
    "document-background-color": town.paper,
    "document-font-family": `"${town.body}", sans-serif`,
    "document-line-height": town.lineHeight,
    "heading-font-family": `"${town.headings}", serif`,
    "page-header-background-color": town.header,
    "page-header-color": town.headerText,
    "button-primary-action-background-color": town.button,
    "button-primary-action-color": town.buttonText,
    "button-border-radius": town.radius,
    "link-color": town.link,
    "badge-background-color": town.second,
  };
  return `.town{${Object.entries(tokens)
    .map(([name, value]) => `--utrecht-${name}:${value};`)
    .join("")}}`;
}

const publishedFile = (path: string) => readFileSync(fileURLToPath(import.meta.resolve(path)), "utf8");

/** Eight token files by name: three published ones (EUPL-1.2) and five of towns that do not exist. */
export function tokenFiles(): Record<string, string> {
  return {
    "den-haag": publishedFile("@gemeente-denhaag/design-tokens-components/dist/theme/index.css"),
    voorbeeld: publishedFile(
      "@nl-design-system-unstable/voorbeeld-design-tokens/figma/voorbeeld.tokens.json",
    ),
    "mooi-en-anders": publishedFile("@nl-design-system-community/ma-design-tokens/dist/theme.css"),
    ...Object.fromEntries(Object.entries(towns).map(([name, town]) => [name, cssOf(town)])),
  };
}
