import { findToken, limits, plainName, type TokenTable } from "./token-table.ts";

export type TokenFault = "cycle" | "too_many_references" | "missing_reference";

const cssReference = /^var\(\s*(--[\w-]+)\s*(?:,(.*))?\)$/s;
const jsonReference = /^\{([^{}]+)\}$/;

/**
 * Follows a token to its own value. Only whole values that point on are followed, never parts of one, so that
 * what comes out is never longer than what went in.
 */
export function resolveToken(table: TokenTable, name: string): { value: string } | { fault: TokenFault } {
  const seen = new Set<string>();
  let key = plainName(name);
  let fallback: string | undefined;
  for (let hops = 0; hops <= limits.references; hops++) {
    if (seen.has(key)) return { fault: "cycle" };
    seen.add(key);
    const value = findToken(table, key)?.value ?? fallback;
    if (value === undefined) return { fault: "missing_reference" };
    const css = cssReference.exec(value);
    const target = css?.[1] ?? jsonReference.exec(value)?.[1];
    if (target === undefined) return { value };
    fallback = css?.[2]?.trim();
    key = plainName(target.replace(/\.value$/, ""));
  }
  return { fault: "too_many_references" };
}
