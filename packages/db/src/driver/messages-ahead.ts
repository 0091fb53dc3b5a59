/**
 * One statement without parameters as messages of PostgreSQL's protocol that go ahead of a query: Parse, Bind and
 * Execute, without Sync. Up to the query's own Sync both are one implicit transaction. When the statement fails,
 * the server skips the query; when the query fails, the statement is undone.
 *
 * @param statement never put input into it.
 */
export function messagesAhead(statement: string): Buffer {
  return Buffer.concat([
    message("P", `\0${statement}\0\0\0`),
    message("B", "\0\0\0\0\0\0\0\0"),
    message("E", "\0\0\0\0\0"),
  ]);
}

function message(type: string, body: string): Buffer {
  const buffer = Buffer.alloc(5 + Buffer.byteLength(body));
  buffer.write(type, 0);
  buffer.writeUInt32BE(buffer.length - 1, 1);
  buffer.write(body, 5);
  return buffer;
}
