import { randomUUID } from "node:crypto";
import { mkdir, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type ParsedMail, simpleParser, type AddressObject } from "mailparser";

export type Mail = {
  id: string;
  /** ISO 8601, UTC. */
  receivedAt: string;
  from: string;
  to: string[];
  subject: string;
  text: string;
  html: string;
  attachments: { name: string; type: string; bytes: number }[];
};

export type MailStore = {
  add(source: Buffer, recipients: string[]): Promise<Mail>;
  /** Newest first; with `recipient` only mails of which an address contains it, whatever the case. */
  list(recipient?: string): Mail[];
  find(id: string): Mail | undefined;
  source(id: string): Promise<Buffer>;
  remove(id: string): Promise<void>;
  removeAll(): Promise<void>;
};

const mostKept = 1000;

/**
 * Keeps mails in a folder, one JSON file for reading and one `.eml` as it came, so that they survive a restart.
 * Beyond a thousand the oldest go.
 */
export async function openMailStore(folder: string): Promise<MailStore> {
  await mkdir(folder, { recursive: true });
  const mails = await readMails(folder);
  const remove = async (id: string) => {
    if (!mails.delete(id)) return;
    await Promise.all([
      rm(join(folder, `${id}.json`), { force: true }),
      rm(join(folder, `${id}.eml`), { force: true }),
    ]);
  };
  return {
    add: async (source, recipients) => {
      const mail = toMail(await simpleParser(source), recipients);
      await writeFile(join(folder, `${mail.id}.eml`), source);
      await writeFile(join(folder, `${mail.id}.json.new`), JSON.stringify(mail));
      await rename(join(folder, `${mail.id}.json.new`), join(folder, `${mail.id}.json`));
      mails.set(mail.id, mail);
      const tooMany = [...mails.keys()].slice(0, Math.max(0, mails.size - mostKept));
      await Promise.all(tooMany.map(remove));
      return mail;
    },
    list: (recipient = "") => [...mails.values()].filter((mail) => isFor(mail, recipient)).toReversed(),
    find: (id) => mails.get(id),
    source: (id) => readFile(join(folder, `${id}.eml`)),
    remove,
    removeAll: async () => {
      await Promise.all([...mails.keys()].map(remove));
    },
  };
}

// The name of a file begins with the moment it came, so that names in order are mails in order.
async function readMails(folder: string): Promise<Map<string, Mail>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".json")).toSorted();
  const mails = await Promise.all(
    names.map(async (name) => ownMail(await readFile(join(folder, name), "utf8"))),
  );
  return new Map(mails.map((mail) => [mail.id, mail]));
}

// Written by `add` and renamed when whole, so it is what it was.
function ownMail(text: string): Mail {
  return JSON.parse(text) as Mail;
}

function toMail(parsed: ParsedMail, recipients: string[]): Mail {
  const receivedAt = new Date().toISOString();
  return {
    id: `${receivedAt.replaceAll(/\D/g, "")}-${randomUUID().slice(0, 8)}`,
    receivedAt,
    from: parsed.from?.text ?? "",
    to: recipients.length > 0 ? recipients : addresses(parsed.to),
    subject: parsed.subject ?? "",
    text: parsed.text ?? "",
    html: parsed.html || "",
    attachments: parsed.attachments.map((file) => ({
      name: file.filename ?? "",
      type: file.contentType,
      bytes: file.size,
    })),
  };
}

function addresses(field: AddressObject | AddressObject[] | undefined): string[] {
  return [field ?? []]
    .flat()
    .flatMap((part) => part.value.flatMap(({ address }) => (address === undefined ? [] : [address])));
}

function isFor(mail: Mail, recipient: string): boolean {
  const wanted = recipient.trim().toLowerCase();
  return wanted === "" || mail.to.some((address) => address.toLowerCase().includes(wanted));
}
