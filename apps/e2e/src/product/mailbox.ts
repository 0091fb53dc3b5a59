import { until } from "../until.ts";
import type { Jobs } from "./jobs.ts";

export type Mail = {
  id: string;
  receivedAt: string;
  from: string;
  to: string[];
  subject: string;
  text: string;
  html: string;
};

export type Mailbox = {
  /** Newest first. */
  list: (to?: string) => Promise<Mail[]>;
  /** Waits for the newest mail to this address that is not in `seen`. @throws Error after 20 s. */
  next: (to: string, wanted: { subject: string; after?: readonly Mail[] }) => Promise<Mail>;
  /** Waits until at least `count` mails with this subject came, to addresses that contain `to`, not in `after`. */
  several: (wanted: {
    subject: string;
    to: string;
    count: number;
    after?: readonly Mail[];
  }) => Promise<Mail[]>;
};

/** The mailbox of the product, as `npm start` shows it, read by program. */
export function openMailbox(port: number, jobs: Jobs): Mailbox {
  const list = async (to = "") => {
    const response = await fetch(`http://127.0.0.1:${port}/mails?to=${encodeURIComponent(to)}`);
    // The shape is the mailbox's own, in infra/local.
    return (await response.json()) as Mail[];
  };
  const find = async (to: string, { subject, after = [] }: { subject: string; after?: readonly Mail[] }) => {
    await jobs.catchUp();
    const known = new Set(after.map(({ id }) => id));
    return (await list(to)).filter((mail) => mail.subject === subject && !known.has(mail.id));
  };
  return {
    list,
    next: (to, wanted) =>
      until(`a mail "${wanted.subject}" to ${to}`, async () => (await find(to, wanted))[0]),
    several: ({ count, to, ...wanted }) =>
      until(`${count} mails "${wanted.subject}"`, async () => {
        const found = await find(to, wanted);
        return found.length >= count ? found : undefined;
      }),
  };
}

/** The six digits of a sign-in mail. */
export function codeIn(mail: Mail): string {
  const code = /\b\d{6}\b/.exec(mail.text.replaceAll(/\b(\d{3}) (\d{3})\b/g, "$1$2"))?.[0];
  if (!code) throw new Error(`No code in the mail "${mail.subject}"`);
  return code;
}

/** The first address in the mail that leads to a page of the site. */
export function linkIn(mail: Mail, path: string): string {
  const link = mail.text.match(/https?:\/\/\S+/g)?.find((each) => new URL(each).pathname.startsWith(path));
  if (!link) throw new Error(`No link to ${path} in the mail "${mail.subject}"`);
  return link;
}
