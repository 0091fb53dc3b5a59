import type { CompiledMessage } from "./compiled-message.ts";
import { createFormatters, type Formatters } from "./formatters.ts";
import { createMessageText, type TextValues } from "./message-text.ts";
import type { MessageId, MessageValues } from "./message-ids.gen.ts";
import { type OwnWords, ownValues } from "./own-words.ts";

/** `nl` says "je", `nl-x-formal` says "u". */
export type LocaleName = "nl" | "nl-x-formal" | "en";

/** Compiled messages of one namespace in one locale. */
export type Catalogue = Record<string, CompiledMessage>;

type ValuesOf<Id extends MessageId> = MessageValues[Id] extends undefined ? [] : [values: MessageValues[Id]];

export interface Translator extends Formatters {
  locale: LocaleName;
  /** For `<html lang>`: the plain language tag. */
  language: "nl" | "en";
  /** The text of a message; the compiler knows which values it needs. */
  t: <Id extends MessageId>(id: Id, ...values: ValuesOf<Id>) => string;
  /** True when the loaded catalogues have this id; narrows text that came from elsewhere to an id. */
  has: (id: string) => id is MessageId;
  /**
   * The text of an id that is made at run time, such as `category.${key}`.
   * @returns `fallback` when the loaded catalogues do not have it.
   */
  find: (id: string, values?: Record<string, string | number>, fallback?: string) => string;
  /** What to tell people about a problem of the API: `problem.<code>`, else a general sentence. */
  problem: (code: string | undefined, values?: Record<string, string | number>) => string;
  /** Adds a namespace that was loaded later. */
  add: (catalogue: Catalogue) => void;
}

/** The locale of a site that speaks `language` and addresses people as `je` or `u`. */
export function localeFor(language: "nl" | "en", formOfAddress: "je" | "u"): LocaleName {
  if (language === "en") return "en";
  return formOfAddress === "u" ? "nl-x-formal" : "nl";
}

/**
 * A translator over these catalogues. An id that is not loaded comes back as itself.
 * @param own what the municipality calls things; absent: the plain words.
 */
export function createTranslator(
  locale: LocaleName,
  catalogues: readonly Catalogue[],
  own?: OwnWords,
): Translator {
  const messages: Catalogue = Object.assign({}, ...catalogues);
  const textOf = createMessageText(locale);
  const ownTexts = ownValues(locale, own);
  const has = (id: string): id is MessageId => Object.hasOwn(messages, id);
  const find = (id: string, values?: TextValues, fallback = id) => {
    const message = Object.hasOwn(messages, id) ? messages[id] : undefined;
    return message ? textOf(message, { ...ownTexts, ...values }) : fallback;
  };

  return {
    ...createFormatters(locale),
    locale,
    language: locale === "en" ? "en" : "nl",
    t: (id, ...[values]) => find(id, values),
    has,
    find,
    problem: (code, values) => find(`problem.${code}`, values, find("problem.unknown")),
    add: (catalogue) => void Object.assign(messages, catalogue),
  };
}
