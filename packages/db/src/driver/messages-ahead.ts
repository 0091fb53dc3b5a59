/** What runs one statement without parameters ahead of a query: for the first time, and after. */
export interface MessagesAhead {
  /** Leaves nothing behind; for a connection of which it is not known what it knows. */
  readonly once: Buffer;
  /** As `once`, and the connection keeps the statement by its name. Sent a second time, it is refused. */
  readonly keeping: Buffer;
  /** For a connection that keeps it: nothing to parse. */
  readonly kept: Buffer;
}

/**
 * One statement without parameters as messages of PostgreSQL's protocol that go ahead of a query: Parse, Bind and
 * Execute, without Sync. Up to the query's own Sync both are one implicit transaction. When the statement fails,
 * the server skips the query; when the query fails, the statement is undone, but not its name.
 *
 * @param name by which a connection keeps the statement.
 * @param statement never put input into it.
 */
export function messagesAhead(name: string, statement: string): MessagesAhead {
  const run = (of: string) => [message("B", `\0${of}\0\0\0\0\0\0\0`), message("E", "\0\0\0\0\0")];
  const parse = (as: string) => message("P", `${as}\0${statement}\0\0\0`);
  return {
    once: Buffer.concat([parse(""), ...run("")]),
    keeping: Buffer.concat([parse(name), ...run(name)]),
    kept: Buffer.concat(run(name)),
  };
}

function message(type: string, body: string): Buffer {
  const buffer = Buffer.alloc(5 + Buffer.byteLength(body));
  buffer.write(type, 0);
  buffer.writeUInt32BE(buffer.length - 1, 1);
  buffer.write(body, 5);
  return buffer;
}
