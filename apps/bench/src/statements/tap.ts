import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";
import { frontendReader, type SentStatement } from "./frontend-messages.ts";

/** A door to PostgreSQL that remembers what goes through it. */
export interface Tap {
  /** The database's address, by way of the tap. */
  url: string;
  /** What was sent since the last call, over all connections in order of arrival. */
  take(): SentStatement[];
  close(): Promise<void>;
}

/** Opens a tap in front of a database. For finding out which statements a request needs; never while measuring. */
export async function openTap(databaseUrl: string): Promise<Tap> {
  const { hostname, port } = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  let sent: SentStatement[] = [];
  const server = createServer((client) => {
    const database = connect(Number(port), hostname);
    const read = frontendReader((statement) => sent.push(statement));
    client.on("data", read);
    client.pipe(database).pipe(client);
    for (const socket of [client, database]) {
      sockets.add(socket);
      socket.on("error", () => socket.destroy());
      socket.on("close", () => {
        client.destroy();
        database.destroy();
      });
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const url = new URL(databaseUrl);
  url.port = String(typeof address === "object" && address !== null ? address.port : 0);
  return {
    url: url.href,
    take: () => {
      const taken = sent;
      sent = [];
      return taken;
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}
