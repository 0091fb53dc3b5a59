import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { po } from "gettext-parser";

/** `nl` is the source ("je"); `nl-x-formal` holds only what reads differently with "u"; `en` is complete. */
export const localeNames = ["nl", "nl-x-formal", "en"] as const;
export type LocaleName = (typeof localeNames)[number];

/** Message id to ICU text, for one locale and one namespace. */
export type Texts = Record<string, string>;
export type Sources = Record<LocaleName, Record<string, Texts>>;

export const localesFolder = join(import.meta.dirname, "..", "locales");

/** Message ids that occur more than once in one `.po` text; gettext itself would keep the last in silence. */
export function repeatedIds(poText: string): string[] {
  const ids = [...poText.matchAll(/^msgid "(.+)"$/gm)].map((match) => match[1] ?? "");
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}

/** Reads one gettext file with explicit ids: `msgid` is the id, `msgstr` the ICU text. */
export function readPo(poText: string): Texts {
  const parsed = po.parse(poText);
  const texts: Texts = {};
  for (const [id, entry] of Object.entries(parsed.translations[""] ?? {})) {
    if (id !== "") texts[id] = entry.msgstr[0] ?? "";
  }
  return texts;
}

/** Reads every `locales/<locale>/<namespace>.po`, and reports ids that were written twice. */
export function readSources(folder = localesFolder): { sources: Sources; faults: string[] } {
  const sources: Sources = { nl: {}, "nl-x-formal": {}, en: {} };
  const faults: string[] = [];
  for (const locale of localeNames) {
    for (const file of readdirSync(join(folder, locale))
      .filter((name) => name.endsWith(".po"))
      .toSorted()) {
      const poText = readFileSync(join(folder, locale, file), "utf8");
      for (const id of repeatedIds(poText)) faults.push(`${locale}/${file}: "${id}" is written twice`);
      sources[locale][file.slice(0, -3)] = readPo(poText);
    }
  }
  return { sources, faults };
}
