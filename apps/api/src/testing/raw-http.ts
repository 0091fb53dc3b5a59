import { connect } from "node:net";

export interface RawAnswer {
  status: number;
  headerList: [string, string][];
  header(name: string): string | undefined;
  body: string;
}

const answerMs = 15_000;

/**
 * Sends bytes as they are to 127.0.0.1 and reads until the server closes; ask for `Connection: close`.
 * @throws Error when there is no answer at all within 15 seconds.
 */
export function sendRaw(port: number, chunks: Iterable<string | Uint8Array>): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1");
    const received: Buffer[] = [];
    const finish = () => {
      socket.destroy();
      if (received.length === 0) reject(new Error("The server closed without an answer"));
      else resolve(parseAnswer(Buffer.concat(received)));
    };
    socket.setTimeout(answerMs, finish);
    socket.on("data", (chunk) => received.push(chunk));
    socket.on("end", finish);
    // A server that has heard enough answers and closes while we still send.
    socket.on("error", (error) => (received.length > 0 ? finish() : reject(error)));
    void writeAll(socket, chunks);
  });
}

async function writeAll(socket: ReturnType<typeof connect>, chunks: Iterable<string | Uint8Array>) {
  const closed = new Promise<void>((resolve) => socket.once("close", () => resolve()));
  for (const chunk of chunks) {
    if (socket.destroyed) return;
    if (!socket.write(chunk)) {
      await Promise.race([new Promise<void>((resolve) => socket.once("drain", () => resolve())), closed]);
    }
  }
}

function parseAnswer(bytes: Buffer): RawAnswer {
  const end = bytes.indexOf("\r\n\r\n");
  const [statusLine = "", ...lines] = bytes.subarray(0, end).toString("latin1").split("\r\n");
  const headerList = lines.map((line): [string, string] => {
    const colon = line.indexOf(":");
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
  });
  const header = (name: string) => headerList.find(([known]) => known === name)?.[1];
  const rest = bytes.subarray(end + 4);
  const body = header("transfer-encoding") === "chunked" ? dechunk(rest) : rest;
  return { status: Number(statusLine.split(" ")[1]), headerList, header, body: body.toString("utf8") };
}

function dechunk(bytes: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length; ) {
    const lineEnd = bytes.indexOf("\r\n", at);
    const size = Number.parseInt(bytes.subarray(at, lineEnd).toString("latin1"), 16);
    if (!size) break;
    parts.push(bytes.subarray(lineEnd + 2, lineEnd + 2 + size));
    at = lineEnd + 2 + size + 2;
  }
  return Buffer.concat(parts);
}
