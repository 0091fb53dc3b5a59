import { once } from "node:events";
import { createServer, type Server, type Socket } from "node:net";
import type { Readable } from "node:stream";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer, type SMTPServerEnvelope } from "smtp-server";

export interface Delivered {
  from: string;
  to: string[];
  /** The message as it came over the line. */
  source: string;
  mail: ParsedMail;
}

export interface TestMailServer {
  url: string;
  port: number;
  delivered: Delivered[];
  /** Says 451 after each message until told otherwise; what it heard is kept all the same. */
  refuse(isRefusing: boolean): void;
  refused: Delivered[];
  /** Says 550 to mail from this address. */
  refuseFrom(address: string): void;
  stop(): Promise<void>;
}

/** A real SMTP server on loopback that keeps what it gets. */
export async function startMailServer(port = 0): Promise<TestMailServer> {
  const delivered: Delivered[] = [];
  const refused: Delivered[] = [];
  let isRefusing = false;
  let unwelcome: string | undefined;
  const hear = async (
    stream: Readable,
    { mailFrom, rcptTo }: SMTPServerEnvelope,
    answer: (error?: Error | null) => void,
  ) => {
    const source = Buffer.concat(await stream.toArray()).toString("utf8");
    const to = rcptTo.map(({ address }) => address);
    const mail = await simpleParser(source);
    const from = mailFrom ? mailFrom.address : "";
    (isRefusing ? refused : delivered).push({ from, to, source, mail });
    answer(isRefusing ? Object.assign(new Error("Try again later"), { responseCode: 451 }) : null);
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    logger: false,
    onMailFrom: ({ address }, _session, answer) =>
      answer(address === unwelcome ? Object.assign(new Error("Not from you"), { responseCode: 550 }) : null),
    onData: (stream, session, answer) => void hear(stream, session.envelope, answer),
  });
  server.listen(port, "127.0.0.1");
  await once(server.server, "listening");
  const address = server.server.address();
  const chosen = typeof address === "object" && address ? address.port : port;
  return {
    url: `smtp://127.0.0.1:${chosen}`,
    port: chosen,
    delivered,
    refused,
    refuse: (now) => {
      isRefusing = now;
    },
    refuseFrom: (address) => {
      unwelcome = address;
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** A server that takes the connection and never says a word. */
export async function startSilentServer(): Promise<{ port: number; stop: () => Promise<void> }> {
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => sockets.add(socket));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  return {
    port: typeof address === "object" && address ? address.port : 0,
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}
