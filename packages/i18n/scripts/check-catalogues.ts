import type { CompiledMessage } from "../src/compiled-message.ts";
import { compileMessageOrThrow } from "@lingui/message-utils/compileMessage";
import { ownWordNames } from "../src/own-words.ts";
import { type LocaleName, localeNames, type Sources } from "./read-catalogues.ts";

export type ValueKind = "number" | "text";
/** Placeholder name to the kind of value it needs. */
export type Placeholders = Record<string, ValueKind>;
export type Compiled = Record<LocaleName, Record<string, Record<string, CompiledMessage>>>;

const idPattern = /^[a-z][a-zA-Z0-9_-]*(\.[a-zA-Z0-9_-]+)+$/;
const numeric = new Set(["plural", "selectordinal", "number"]);

/** The placeholders of a compiled message, those inside plural and select branches included. */
export function placeholdersOf(message: CompiledMessage, found: Placeholders = {}): Placeholders {
  for (const token of message) {
    if (typeof token === "string") continue;
    const [name, type, format] = token;
    found[name] = type && numeric.has(type) ? "number" : (found[name] ?? "text");
    if (format && typeof format === "object") {
      for (const branch of Object.values(format)) if (Array.isArray(branch)) placeholdersOf(branch, found);
    }
  }
  return found;
}

function compileOne(where: string, text: string, faults: string[]): CompiledMessage {
  if (text.trim() === "") faults.push(`${where}: no text`);
  try {
    const message = compileMessageOrThrow(text);
    for (const token of message) {
      if (typeof token !== "string" && (token[1] === "date" || token[1] === "time")) {
        faults.push(`${where}: dates are put into words by the formatters, pass {${token[0]}} as text`);
      }
    }
    return message;
  } catch (error) {
    faults.push(
      `${where}: ICU syntax: ${error instanceof Error ? (error.message.split("\n")[0] ?? "") : ""}`,
    );
    return [text];
  }
}

/** Compiles every text, and reports each ICU fault instead of stopping at the first. */
export function compileSources(sources: Sources, faults: string[]): Compiled {
  const compiled: Compiled = { nl: {}, "nl-x-formal": {}, en: {} };
  for (const locale of localeNames) {
    for (const [namespace, texts] of Object.entries(sources[locale])) {
      compiled[locale][namespace] = Object.fromEntries(
        Object.entries(texts).map(([id, text]) => [
          id,
          compileOne(`${locale}/${namespace}.po: "${id}"`, text, faults),
        ]),
      );
    }
  }
  return compiled;
}

/** The translator fills these itself, so nobody gives them and a language may do without. */
export const isOwnWord = (name: string): boolean => ownWordNames.some((own) => own === name);

const described = (placeholders: Placeholders) =>
  Object.entries(placeholders)
    .filter(([name]) => !isOwnWord(name))
    .map(([name, kind]) => `{${name}: ${kind}}`)
    .toSorted()
    .join(" ") || "none";

function comparePlaceholders(
  where: string,
  source: CompiledMessage,
  other: CompiledMessage,
  faults: string[],
): void {
  const wanted = described(placeholdersOf(source));
  const got = described(placeholdersOf(other));
  if (wanted !== got) faults.push(`${where}: placeholders differ from nl (${got} instead of ${wanted})`);
}

function checkNamespace(compiled: Compiled, namespace: string, faults: string[]): void {
  const nl = compiled.nl[namespace] ?? {};
  const en = compiled.en[namespace] ?? {};
  const formal = compiled["nl-x-formal"][namespace] ?? {};
  for (const [id, source] of Object.entries(nl)) {
    if (!idPattern.test(id)) faults.push(`nl/${namespace}.po: "${id}" is not an id like "home.title"`);
    const english = en[id];
    if (english) comparePlaceholders(`en/${namespace}.po: "${id}"`, source, english, faults);
    else faults.push(`en/${namespace}.po: "${id}" is missing`);
  }
  for (const id of Object.keys(en)) if (!nl[id]) faults.push(`en/${namespace}.po: "${id}" is unknown in nl`);
  for (const [id, message] of Object.entries(formal)) {
    const source = nl[id];
    if (source) comparePlaceholders(`nl-x-formal/${namespace}.po: "${id}"`, source, message, faults);
    else faults.push(`nl-x-formal/${namespace}.po: "${id}" is unknown in nl`);
  }
}

/** Everything that is wrong between the catalogues: missing, unknown, repeated, unlike placeholders. */
export function checkCompiled(compiled: Compiled, faults: string[]): void {
  const namespaces = new Set(localeNames.flatMap((locale) => Object.keys(compiled[locale])));
  for (const namespace of [...namespaces].toSorted()) checkNamespace(compiled, namespace, faults);
  const home = new Map<string, string>();
  for (const [namespace, messages] of Object.entries(compiled.nl)) {
    for (const id of Object.keys(messages)) {
      const earlier = home.get(id);
      if (earlier) faults.push(`nl/${namespace}.po: "${id}" is also in ${earlier}.po`);
      home.set(id, namespace);
    }
  }
}
