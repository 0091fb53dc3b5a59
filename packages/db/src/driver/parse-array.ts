/**
 * Reads a PostgreSQL array in text form, `{a,"b c",NULL}`, also nested.
 *
 * @param parse is given each element's text; NULL becomes null without it.
 */
export function parseArray(text: string, parse: (element: string) => unknown): unknown[] {
  // An array with other than the usual lower bound says so first: [0:1]={a,b}
  const start = text.indexOf("{");
  return readArray(text, { at: start + 1 }, parse);
}

function readArray(text: string, cursor: { at: number }, parse: (element: string) => unknown): unknown[] {
  const values: unknown[] = [];
  while (cursor.at < text.length) {
    const character = text[cursor.at];
    if (character === "}") {
      cursor.at++;
      return values;
    }
    if (character === ",") cursor.at++;
    else values.push(readElement(text, cursor, parse));
  }
  return values;
}

function readElement(text: string, cursor: { at: number }, parse: (element: string) => unknown): unknown {
  const character = text[cursor.at];
  if (character === "{") {
    cursor.at++;
    return readArray(text, cursor, parse);
  }
  if (character === '"') return parse(readQuoted(text, cursor));
  const start = cursor.at;
  while (cursor.at < text.length && text[cursor.at] !== "," && text[cursor.at] !== "}") cursor.at++;
  const element = text.slice(start, cursor.at);
  return element === "NULL" ? null : parse(element);
}

function readQuoted(text: string, cursor: { at: number }): string {
  let element = "";
  cursor.at++;
  while (cursor.at < text.length && text[cursor.at] !== '"') {
    if (text[cursor.at] === "\\") cursor.at++;
    element += text[cursor.at];
    cursor.at++;
  }
  cursor.at++;
  return element;
}
