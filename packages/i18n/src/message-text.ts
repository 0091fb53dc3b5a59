import type { CompiledMessage } from "./compiled-message.ts";

export type TextValues = Record<string, string | number>;

/**
 * Puts values into compiled messages, as lingui does. Only what the catalogues use: values, `number`, `plural` and
 * `select`; the rest of its runtime would be in the first load of every page.
 */
export function createMessageText(locale: string): (message: CompiledMessage, values?: TextValues) => string {
  const number = new Intl.NumberFormat(locale);
  const plural = new Intl.PluralRules(locale);

  // `hash` is what `#` stands for: the number of the plural around it.
  const textOf = (message: CompiledMessage, values: TextValues, hash: string): string =>
    message
      .map((token) =>
        typeof token === "string" ? (token === "#" ? hash : token) : fill(token, values, hash),
      )
      .join("");

  const fill = ([name, kind, format]: Placeholder, values: TextValues, hash: string): string => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (kind === undefined) return String(value ?? "");
    const count = Number(value);
    if (kind === "number") return number.format(count);
    const branches = branchesOf(format);
    if (kind === "select") return textOf(branch(branches, String(value)), values, hash);
    const rule = Object.hasOwn(branches, String(value)) ? String(value) : plural.select(count);
    return textOf(branch(branches, rule), values, number.format(count));
  };

  return (message, values = {}) => textOf(message, values, "#");
}

type Placeholder = Exclude<CompiledMessage[number], string>;
type Branches = Record<string, CompiledMessage>;

// The compiler gives `plural` and `select` an object of messages, and always one for `other`.
const branchesOf = (format: unknown) => format as Branches;

function branch(branches: Branches, key: string): CompiledMessage {
  return (Object.hasOwn(branches, key) ? branches[key] : branches["other"]) ?? [];
}
