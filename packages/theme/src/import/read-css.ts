import { type CSSToken, TokenType, tokenizer } from "@csstools/css-tokenizer";
import { addToken, limits, newTable, type TokenTable } from "./token-table.ts";

const opening = new Set<string>([
  TokenType.Function,
  TokenType.OpenParen,
  TokenType.OpenSquare,
  TokenType.OpenCurly,
]);
const closing = new Set<string>([TokenType.CloseParen, TokenType.CloseSquare, TokenType.CloseCurly]);
const quiet = new Set<string>([TokenType.Whitespace, TokenType.Comment]);
// What holds only for some screens or at night is not the house style itself.
const conditional = new Set(["@media", "@container", "@supports"]);

type Next = () => CSSToken;

/**
 * The custom properties that a stylesheet declares, wherever it does; nothing else of it is kept. Reads by the
 * tokens of CSS Syntax 3, one after another, so that no stylesheet is too deep or too crooked.
 */
export function readCss(css: string): TokenTable {
  const table = newTable();
  const source = tokenizer({ css: css.slice(0, limits.fileLength) });
  if (css.length > limits.fileLength) table.faults.add("too_long");
  const next = () => source.nextToken();
  const blocks: boolean[] = [];
  let isConditional = false;
  let atStart = true;
  for (let token = next(); token[0] !== TokenType.EOF; ) {
    const [type] = token;
    if (type === TokenType.AtKeyword) {
      const name = token[1].toLowerCase();
      if (name === "@import") table.faults.add("import_rule");
      isConditional = conditional.has(name);
    } else if (type === TokenType.OpenCurly) {
      blocks.push(isConditional || (blocks.at(-1) ?? false));
      isConditional = false;
    } else if (type === TokenType.CloseCurly) blocks.pop();
    else if (atStart && type === TokenType.Ident && token[1].startsWith("--")) {
      const read = readDeclaration(next);
      const isPlain = !(blocks.at(-1) ?? false);
      if (isPlain && read.value !== undefined && !addToken(table, token[4].value, read.value)) break;
      token = read.after;
      continue;
    }
    atStart = startsDeclaration(type, atStart);
    token = next();
  }
  return table;
}

function startsDeclaration(type: string, before: boolean): boolean {
  if (quiet.has(type)) return before;
  return type === TokenType.Semicolon || type === TokenType.OpenCurly || type === TokenType.CloseCurly;
}

/** @returns the value as it was written, without comments; none when this was no declaration; and what follows. */
function readDeclaration(next: Next): { value?: string; after: CSSToken } {
  let token = next();
  while (quiet.has(token[0])) token = next();
  if (token[0] !== TokenType.Colon) return { after: token };
  let value = "";
  let depth = 0;
  for (token = next(); token[0] !== TokenType.EOF; token = next()) {
    const [type, text] = token;
    if (depth === 0 && (type === TokenType.Semicolon || type === TokenType.CloseCurly)) break;
    if (opening.has(type)) depth++;
    else if (closing.has(type)) depth = Math.max(0, depth - 1);
    if (type !== TokenType.Comment && value.length <= limits.valueLength) value += text;
  }
  return { value, after: token };
}
