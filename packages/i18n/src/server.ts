import { everything } from "./catalogues/everything.gen.ts";
import type { OwnWords } from "./own-words.ts";
import { createTranslator, type LocaleName, type Translator } from "./translator.ts";

const translators = new Map<LocaleName, Translator>();

/**
 * A translator with every namespace, made once per locale. For servers: a browser loads per namespace.
 * @param own what a municipality calls things; then it is made anew.
 */
export function loadTranslator(locale: LocaleName, own?: OwnWords): Translator {
  if (own) return createTranslator(locale, everything[locale], own);
  const known = translators.get(locale);
  if (known) return known;
  const made = createTranslator(locale, everything[locale]);
  translators.set(locale, made);
  return made;
}

export * from "./index.ts";
