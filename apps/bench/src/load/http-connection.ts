import { connect, type Socket } from "node:net";

/** One keep-alive connection that sends one request at a time. */
export interface HttpConnection {
  /** Resolves with the status when the whole answer is there. Rejects when the connection is lost. */
  send(request: Buffer): Promise<number>;
  close(): void;
}

interface Waiting {
  resolve: (status: number) => void;
  reject: (error: Error) => void;
}

/**
 * A connection that knows just enough HTTP/1.1 to find the end of an answer, and so takes little of the processor
 * that the servers need.
 */
export function openHttpConnection(port: number): HttpConnection {
  const socket: Socket = connect({ port, host: "127.0.0.1", noDelay: true });
  let received: Buffer[] = [];
  let size = 0;
  let expected: number | undefined;
  let waiting: Waiting | undefined;

  function finish(): void {
    const status = Number(received[0]?.toString("latin1", 9, 12));
    const { resolve } = waiting ?? {};
    received = [];
    size = 0;
    expected = undefined;
    waiting = undefined;
    resolve?.(status);
  }

  socket.on("data", (chunk: Buffer) => {
    received.push(chunk);
    size += chunk.length;
    if (expected === undefined) {
      if (received.length > 1) received = [Buffer.concat(received)];
      expected = received[0] && lengthOf(received[0]);
    }
    if (expected !== undefined && size >= expected) finish();
  });
  const lost = () => waiting?.reject(new Error("The server closed the connection"));
  socket.on("error", lost);
  socket.on("close", lost);

  return {
    send: (request) =>
      new Promise((resolve, reject) => {
        waiting = { resolve, reject };
        socket.write(request);
      }),
    close: () => socket.destroy(),
  };
}

// All servers say the length of their answers; one that does not is a fault of the benchmark.
function lengthOf(head: Buffer): number | undefined {
  const end = head.indexOf("\r\n\r\n");
  if (end < 0) return undefined;
  const length = /\r\ncontent-length: *(\d+)/i.exec(head.toString("latin1", 0, end))?.[1];
  if (length === undefined) throw new Error("An answer without Content-Length");
  return end + 4 + Number(length);
}
