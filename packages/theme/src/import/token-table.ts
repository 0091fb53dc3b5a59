/** Bounds of one file: time and memory stay small whatever comes in. */
export const limits = {
  /** Characters that are read; what lies beyond is not looked at. */
  fileLength: 25_000_000,
  tokens: 50_000,
  nameLength: 200,
  valueLength: 500,
  jsonDepth: 32,
  /** How often a token may point to the next. */
  references: 40,
  /** Names that a report spells out, per list. */
  listed: 2_000,
} as const;

/** Characters of a file that are looked at; a caller need not read more. */
export const maxFileLength = limits.fileLength;

export const fileFaults = [
  "too_long",
  "too_many_tokens",
  "import_rule",
  "malformed_json",
  "too_deep",
  "no_tokens",
] as const;
/** What was wrong with the file as a whole. */
export type FileFault = (typeof fileFaults)[number];

/** The tokens of a file, by `plainName`; the first of a name counts. */
export interface TokenTable {
  tokens: Map<string, { name: string; value: string }>;
  /** Other names by which references may call a token, to its own. */
  aliases: Map<string, string>;
  faults: Set<FileFault>;
  /** Tokens whose name or value was longer than any real one. */
  oversized: string[];
}

/** An empty table. */
export function newTable(): TokenTable {
  return { tokens: new Map(), aliases: new Map(), faults: new Set(), oversized: [] };
}

/** `--utrecht-button-color`, `{utrecht.button.color}` and `utrechtButtonColor` are one name: letters and digits. */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, "");
}

/** The token that goes by a name, or undefined. */
export function findToken(
  { tokens, aliases }: TokenTable,
  name: string,
): { name: string; value: string } | undefined {
  const key = plainName(name);
  return tokens.get(key) ?? tokens.get(aliases.get(key) ?? "");
}

/** Adds a token within the bounds. @returns false when the table is full. */
export function addToken({ tokens, faults, oversized }: TokenTable, name: string, value: string): boolean {
  if (tokens.size >= limits.tokens || oversized.length >= limits.tokens) {
    faults.add("too_many_tokens");
    return false;
  }
  if (name.length > limits.nameLength || value.length > limits.valueLength) {
    oversized.push(name.slice(0, limits.nameLength));
    return true;
  }
  const key = plainName(name);
  if (key !== "" && !tokens.has(key)) tokens.set(key, { name, value: value.trim() });
  return true;
}
