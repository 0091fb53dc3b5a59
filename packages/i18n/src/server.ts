import { everything } from "./catalogues/everything.gen.ts";
import { createTranslator, type LocaleName, type Translator } from "./translator.ts";

const translators = new Map<LocaleName, Translator>();

/** A translator with every namespace, made once per locale. For servers: a browser loads per namespace. */
export function loadTranslator(locale: LocaleName): Translator {
  const known = translators.get(locale);
  if (known) return known;
  const made = createTranslator(locale, everything[locale]);
  translators.set(locale, made);
  return made;
}

export * from "./index.ts";
