/** A statement as a client sent it to PostgreSQL. */
export interface SentStatement {
  text: string;
  /** In text form, as they stood in the message; null is null. */
  parameters: (string | null)[];
}

/**
 * Reads what one client sends to PostgreSQL: prepared statements with their parameters, and simple queries.
 *
 * @returns to be given every chunk in order. Throws for parameters in binary form, which our driver never sends.
 */
export function frontendReader(onStatement: (statement: SentStatement) => void): (chunk: Buffer) => void {
  let rest: Buffer = Buffer.alloc(0);
  let isStarted = false;
  const texts = new Map<string, string>();

  function take(type: string, body: Buffer): void {
    if (type === "Q") onStatement({ text: textAt(body, 0), parameters: [] });
    if (type === "P") texts.set(textAt(body, 0), textAt(body, textEnd(body, 0)));
    if (type === "B") {
      const portalEnd = textEnd(body, 0);
      const name = textAt(body, portalEnd);
      onStatement({ text: texts.get(name) ?? "", parameters: parametersAt(body, textEnd(body, portalEnd)) });
    }
  }

  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      // The first message of a connection has no type.
      const header = isStarted ? 1 : 0;
      if (rest.length < header + 4) return;
      const end = header + rest.readUInt32BE(header);
      if (rest.length < end) return;
      if (isStarted) take(String.fromCharCode(rest.readUInt8(0)), rest.subarray(5, end));
      isStarted = true;
      rest = rest.subarray(end);
    }
  };
}

function textEnd(body: Buffer, at: number): number {
  return body.indexOf(0, at) + 1;
}

function textAt(body: Buffer, at: number): string {
  return body.toString("utf8", at, textEnd(body, at) - 1);
}

function parametersAt(body: Buffer, at: number): (string | null)[] {
  const formats = body.readUInt16BE(at);
  for (let index = 0; index < formats; index++) {
    if (body.readUInt16BE(at + 2 + index * 2) !== 0) throw new Error("A parameter in binary form");
  }
  let position = at + 2 + formats * 2;
  const count = body.readUInt16BE(position);
  position += 2;
  return Array.from({ length: count }, () => {
    const length = body.readInt32BE(position);
    position += 4;
    if (length < 0) return null;
    position += length;
    return body.toString("utf8", position - length, position);
  });
}
