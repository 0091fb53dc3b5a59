import { addToken, limits, newTable, plainName, type TokenTable } from "./token-table.ts";

interface Place {
  node: unknown;
  path: readonly string[];
}

/**
 * The tokens of a JSON file: W3C design tokens (`$value`), Style Dictionary (`value`, nested or as a list), Tokens
 * Studio (sets of tokens), or names with values. Walks without recursion, to a depth of `limits.jsonDepth`.
 */
export function readJson(text: string): TokenTable {
  const table = newTable();
  const root = text.length > limits.fileLength ? undefined : parse(text);
  if (root === undefined) {
    table.faults.add(text.length > limits.fileLength ? "too_long" : "malformed_json");
    return table;
  }
  const waiting: Place[] = [{ node: root, path: [] }];
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    const value = valueOf(place.node);
    if (value !== undefined) {
      if (!addFound(table, place, value)) break;
    } else if (typeof place.node === "object" && place.node !== null) {
      if (place.path.length >= limits.jsonDepth) table.faults.add("too_deep");
      else waiting.push(...childrenOf(place));
    }
  }
  return table;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isRecord = (node: unknown): node is Record<string, unknown> =>
  typeof node === "object" && node !== null && !Array.isArray(node);

function childrenOf({ node, path }: Place): Place[] {
  return Object.entries(node as object)
    .filter(([name]) => !name.startsWith("$"))
    .toReversed()
    .map(([name, child]) => ({ node: child, path: [...path, name] }));
}

/** The value of a node that is a token; undefined for a group of tokens. */
function valueOf(node: unknown): string | undefined {
  if (typeof node === "string") return node;
  if (typeof node === "number") return String(node);
  if (!isRecord(node)) return undefined;
  const own = Object.hasOwn(node, "$value") ? node["$value"] : node["value"];
  if (typeof own === "string" || typeof own === "number") return String(own);
  if (Array.isArray(own)) return own.filter((part) => typeof part === "string").join(", ");
  return isRecord(own) ? (colorText(own) ?? sizeText(own)) : undefined;
}

const channelUnits: Record<string, readonly [string, string, string]> = {
  hsl: ["", "%", "%"],
  hwb: ["", "%", "%"],
  lab: ["", "", ""],
  lch: ["", "", ""],
  oklab: ["", "", ""],
  oklch: ["", "", ""],
};

/** A colour of the W3C format, `{ colorSpace, components, alpha }`, as CSS writes it. */
function colorText({ colorSpace, components, alpha = 1 }: Record<string, unknown>): string | undefined {
  if (typeof colorSpace !== "string" || !/^[a-z0-9-]{1,20}$/.test(colorSpace)) return undefined;
  if (!Array.isArray(components) || components.length !== 3 || typeof alpha !== "number") return undefined;
  if (!components.every((part) => typeof part === "number" || part === "none")) return undefined;
  const units = channelUnits[colorSpace];
  const channels = components.map((part, index) => `${part}${part === "none" ? "" : (units?.[index] ?? "")}`);
  const inside = `${channels.join(" ")} / ${alpha}`;
  return units ? `${colorSpace}(${inside})` : `color(${colorSpace} ${inside})`;
}

/** A size of the W3C format, `{ value, unit }`. */
function sizeText({ value, unit }: Record<string, unknown>): string | undefined {
  return typeof value === "number" && typeof unit === "string" ? `${value}${unit}` : undefined;
}

const isText = (part: unknown): part is string => typeof part === "string";

/** Tokens Studio puts each set under a name of its own, which references leave out: such a token has two names. */
function addFound(table: TokenTable, { node, path }: Place, value: string): boolean {
  const parts = isRecord(node) && Array.isArray(node["path"]) ? node["path"].filter(isText) : path;
  const name = parts.join(".");
  const short = plainName(parts.slice(1).join("."));
  if (short !== "" && !table.aliases.has(short)) table.aliases.set(short, plainName(name));
  return addToken(table, name, value);
}
