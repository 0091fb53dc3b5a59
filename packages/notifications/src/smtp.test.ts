import { domainToASCII } from "node:url";
import { EmailAddress } from "@omzien/contracts";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createSmtpMails } from "./smtp.ts";
import { startMailServer, startSilentServer, type TestMailServer } from "./testing/mail-server.ts";
import { nastyAddresses } from "./testing/nasty-addresses.ts";
import { invitationFrom, sampleMail } from "./testing/sample-mail.ts";

const from = "geen-antwoord@zorgvallei.example";
let server: TestMailServer;
let mails: ReturnType<typeof createSmtpMails>;

beforeAll(async () => {
  server = await startMailServer();
  mails = createSmtpMails({ url: server.url, from });
});
afterAll(async () => {
  mails.close();
  await server.stop();
});
beforeEach(() => void server.delivered.splice(0));

async function delivered() {
  const [only, ...more] = server.delivered;
  if (!only || more.length > 0) throw new Error(`${server.delivered.length} mails`);
  return only;
}
const headersOf = (source: string) =>
  source.slice(0, source.indexOf("\r\n\r\n")).replaceAll(/\r\n[ \t]/g, " ");

test("a mail arrives once, from the municipality, to one reader, as text and as HTML", async () => {
  await mails.send(sampleMail("sign-in"));
  const { from: sender, to, mail } = await delivered();
  expect([sender, to]).toEqual([from, ["fatima@example.org"]]);
  expect(mail.from?.value).toEqual([{ name: "Zorgvallei", address: from }]);
  expect(mail.subject).toBe("Inloggen op Zorgvallei");
  expect(mail.text).toContain("123456");
  expect(mail.html).toContain("123456");
  expect(mail.attachments).toEqual([]);
});

test("programs are told that nobody wrote it: no holiday replies come back", async () => {
  await mails.send(sampleMail("invitation"));
  const { mail } = await delivered();
  expect(mail.headers.get("auto-submitted")).toBe("auto-generated");
  expect(mail.headers.get("x-auto-response-suppress")).toBe("All");
});

test("the same mail sent again has the same Message-ID and date", async () => {
  await mails.send(sampleMail("sign-in"));
  await mails.send(sampleMail("sign-in"));
  const [one, two] = server.delivered;
  expect(one?.mail.messageId).toBe(`<${sampleMail("sign-in").id}@zorgvallei.example>`);
  expect(two?.mail.messageId).toBe(one?.mail.messageId);
  expect(two?.mail.date).toEqual(one?.mail.date);
});

const breaks = [
  "\r\nBcc: evil@example.com",
  "\nBcc: evil@example.com",
  "\rBcc: evil@example.com",
  "\u2028Bcc: evil@example.com",
  "\r\n\r\n<script>",
  "\0",
  "=?utf-8?q?=0aBcc=3a_evil=40example.com?=",
];

test.each(breaks)("a line break in a name adds no header and no reader (%#)", async (ending) => {
  const site = { ...sampleMail("sign-in").site, name: `Zorgvallei${ending}` };
  await mails.send(sampleMail("sign-in", { site, facts: invitationFrom(`Fatima${ending}`) as never }));
  await mails.send(sampleMail("invitation", { site, facts: invitationFrom(`Fatima${ending}`) }));
  const plain = [
    "auto-submitted",
    "content-type",
    "date",
    "from",
    "message-id",
    "mime-version",
    "subject",
    "to",
    "x-auto-response-suppress",
  ];
  for (const { to, source } of server.delivered) {
    const names = headersOf(source)
      .split("\r\n")
      .map((line) => line.split(":")[0]?.toLowerCase());
    expect(names.toSorted()).toEqual(plain);
    expect(to).toEqual(["fatima@example.org"]);
  }
  expect(server.delivered).toHaveLength(2);
});

/** What is wrong with how addresses are taken: each is refused, or the mail goes to that very one and no other. */
async function misdeliveries(read: (address: string) => string | undefined): Promise<string[]> {
  const faults: string[] = [];
  for (const address of nastyAddresses) {
    const stored = read(address);
    if (stored === undefined) continue;
    server.delivered.splice(0);
    const failure = await mails.send(sampleMail("sign-in", { to: stored })).then(
      () => undefined,
      (error: Error) => error.message,
    );
    const readers = server.delivered.flatMap(({ to }) => to);
    if (failure !== undefined || readers.length !== 1 || asWritten(readers[0]) !== stored)
      faults.push(`${JSON.stringify(address)} -> ${JSON.stringify(readers)} ${failure ?? ""}`);
  }
  return faults;
}

/** The test's server shows an encoded domain decoded; on the line it was as it was stored. */
function asWritten(reader: string | undefined): string {
  const [name, domain] = reader?.split("@") ?? [];
  return `${name}@${domainToASCII(domain ?? "")}`;
}

test(`${nastyAddresses.length} nasty addresses: refused, or delivered to the stored one and to nobody else`, async () => {
  expect(nastyAddresses.length).toBeGreaterThan(100);
  const read = (address: string) => EmailAddress.safeParse(address).data;
  expect(await misdeliveries(read)).toEqual([]);
  const taken = nastyAddresses.filter((address) => read(address) !== undefined);
  process.stdout.write(`addresses: ${nastyAddresses.length - taken.length} refused, ${taken.length} taken\n`);
  expect(taken).toContain("victim+tag@example.org");
});

test("taking every address as it comes would misdeliver some", async () => {
  expect((await misdeliveries((address) => address)).length).toBeGreaterThan(5);
}, 60_000);

test("a server that is away, silent or busy: the caller hears that it failed, soon enough to try again", async () => {
  const silent = await startSilentServer();
  const gone = await startMailServer();
  await gone.stop();
  for (const port of [silent.port, gone.port]) {
    const impatient = createSmtpMails({ url: `smtp://127.0.0.1:${port}`, from, patienceMs: 300 });
    const started = performance.now();
    await expect(impatient.send(sampleMail("sign-in"))).rejects.toThrow();
    expect(performance.now() - started).toBeLessThan(3_000);
    impatient.close();
  }
  server.refuse(true);
  await expect(mails.send(sampleMail("sign-in"))).rejects.toThrow("451");
  server.refuse(false);
  await mails.send(sampleMail("sign-in"));
  expect(server.delivered).toHaveLength(1);
  await silent.stop();
});
