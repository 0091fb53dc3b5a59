import type { MailPort, MailSender, OutgoingMail } from "@omzien/services";
import { createTransport } from "nodemailer";
import { renderMail } from "./render-mail.ts";

/**
 * Mail over SMTP. One recipient per message, given as an address object and never as text, so that no address can
 * turn into two (S11); line breaks cannot enter headers, for names are single lines here. A mail with a sender of its
 * own is signed with the key of that domain.
 *
 * @param options.url `smtp://user:password@host:587` or `smtps://…`.
 * @param options.from address of the sender when a mail has none of its own; the name in front of it is the municipality's.
 * @param options.patienceMs how long a silent server is waited for; 10,000 by default, twice that in mid-message.
 */
export function createSmtpMails(options: {
  url: string;
  from: string;
  patienceMs?: number;
}): MailPort & { close: () => void } {
  const patience = options.patienceMs ?? 10_000;
  const transport = createTransport({
    url: options.url,
    pool: true,
    maxConnections: 4,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: 2 * patience,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    send: async (mail) => {
      await deliver(transport, mail, options.from).catch((error: unknown) => {
        throw new MailNotAcceptedError(codeOf(error));
      });
    },
    close: () => transport.close(),
  };
}

/** A server that will not send for the municipality's own address gets the mail from the platform's. */
async function deliver(transport: Transport, mail: OutgoingMail, from: string): Promise<void> {
  try {
    await transport.sendMail(messageOf(mail, from));
  } catch (error) {
    if (mail.sender === undefined || !isSenderRefused(error)) throw error;
    const { sender: _, ...plain } = mail;
    await transport.sendMail(messageOf(plain, from));
  }
}

type Transport = { sendMail: (message: ReturnType<typeof messageOf>) => Promise<unknown> };

/** For good, and before any reader was named: nothing was delivered. */
function isSenderRefused(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const answer: unknown = Reflect.get(error, "responseCode");
  return Reflect.get(error, "command") === "MAIL FROM" && typeof answer === "number" && answer >= 500;
}

/** Without the server's own words: they quote the reader's address, and a failed job keeps them. */
class MailNotAcceptedError extends Error {
  override readonly name = "MailNotAcceptedError";
  readonly code: string;
  constructor(code: string) {
    super(`The mail server did not accept a mail (${code})`);
    this.code = code;
  }
}

/** `EENVELOPE 550`: the kind of failure, and the answer of the server as a number. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  const code: unknown = Reflect.get(error, "code");
  const answer: unknown = Reflect.get(error, "responseCode");
  const parts = [
    typeof code === "string" && /^\w{1,20}$/.test(code) ? code : "",
    typeof answer === "number" ? String(answer) : "",
  ];
  return parts.filter((part) => part !== "").join(" ") || "unknown";
}

function messageOf(mail: OutgoingMail, platformAddress: string) {
  const { subject, text, html } = renderMail(mail);
  const { sender } = mail;
  const from = sender?.address ?? platformAddress;
  const domain = from.split("@")[1] ?? "localhost";
  return {
    from: { name: singleLine(mail.site.name), address: from },
    to: { name: "", address: mail.to },
    envelope: { from, to: [mail.to] },
    subject: singleLine(subject),
    text,
    html,
    date: mail.queuedAt,
    // The same each time a job is tried again, so that mail programs show one message.
    messageId: `<${mail.id}@${domain}>`,
    headers: { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All" },
    ...(sender === undefined ? {} : { dkim: signatureOf(sender) }),
  };
}

function signatureOf({ domain, selector, privateKey }: MailSender) {
  return { domainName: domain, keySelector: selector, privateKey };
}

function singleLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
