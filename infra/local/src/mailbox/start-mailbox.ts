import { once } from "node:events";
import type { Server } from "node:http";
import { buffer } from "node:stream/consumers";
import { callbackify } from "node:util";
import { SMTPServer } from "smtp-server";
import { type MailStore, openMailStore } from "./mail-store.ts";
import { createPagesServer } from "./pages-server.ts";

export type RunningMailbox = {
  /** For the programs that send mail. */
  smtpUrl: string;
  /** For people. */
  pageUrl: string;
  stop(): Promise<void>;
};

const largestMailBytes = 25 * 1024 * 1024;

/**
 * Starts a mail server on loopback that keeps every mail and sends none, and a page that shows them.
 *
 * @param options.pagePort the page is at http://mailbox.localhost:<pagePort>; 0 takes a free one.
 */
export async function startMailbox(options: { folder: string; pagePort: number }): Promise<RunningMailbox> {
  const store = await openMailStore(options.folder);
  const smtp = receiveInto(store);
  const pages = createPagesServer(store);
  const smtpPort = await listen(smtp.server, 0, (port) => smtp.listen(port, "127.0.0.1"));
  const pagePort = await listen(pages, options.pagePort, (port) => pages.listen(port, "127.0.0.1"));
  return {
    smtpUrl: `smtp://127.0.0.1:${smtpPort}`,
    pageUrl: `http://mailbox.localhost:${pagePort}`,
    stop: async () => {
      await new Promise<void>((resolve) => smtp.close(resolve));
      pages.closeAllConnections();
      await new Promise<void>((resolve) => pages.close(() => resolve()));
    },
  };
}

function receiveInto(store: MailStore): SMTPServer {
  return new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    disableReverseLookup: true,
    size: largestMailBytes,
    onData: (stream, session, callback) => {
      callbackify(async () => {
        const source = await buffer(stream);
        if (stream.sizeExceeded)
          throw Object.assign(new Error("The mail is too large."), { responseCode: 552 });
        const recipients = session.envelope.rcptTo.map(({ address }) => address);
        await store.add(source, recipients);
      })(callback);
    },
  });
}

async function listen(
  server: Server | SMTPServer["server"],
  port: number,
  begin: (port: number) => unknown,
): Promise<number> {
  const listening = once(server, "listening");
  begin(port);
  await listening;
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("The mailbox listens on no port.");
  return address.port;
}
