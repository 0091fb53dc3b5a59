import { generateKeyPairSync } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createSmtpMails } from "./smtp.ts";
import { startMailServer, type TestMailServer } from "./testing/mail-server.ts";
import { sampleMail } from "./testing/sample-mail.ts";
import { verifyDkim } from "./testing/verify-dkim.ts";

const platform = "buurthulp@platform.example";
const pair = () =>
  generateKeyPairSync("rsa", {
    modulusLength: 2048,
    publicKeyEncoding: { type: "spki", format: "der" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
  });
const { publicKey, privateKey } = pair();
const recordOf = (key: Buffer) => `v=DKIM1; k=rsa; p=${key.toString("base64")}`;
const record = recordOf(publicKey);
const domain = "post.tilburg.example";
const sender = { address: `buurthulp@${domain}`, domain, selector: "omzien-1", privateKey };

let server: TestMailServer;
let mails: ReturnType<typeof createSmtpMails>;
beforeAll(async () => {
  server = await startMailServer();
  mails = createSmtpMails({ url: server.url, from: platform });
});
beforeEach(() => void server.delivered.splice(0));
afterAll(async () => {
  mails.close();
  await server.stop();
});

async function sent(change: Parameters<typeof sampleMail>[1] = { sender }) {
  await mails.send(sampleMail("invitation", change));
  const [only] = server.delivered;
  if (only === undefined) throw new Error("Nothing was delivered");
  return only;
}

test("a mail of a municipality's own domain comes from there, and its signature verifies", async () => {
  const { from, mail, source } = await sent();
  expect(from).toBe(sender.address);
  expect(mail.from?.value).toEqual([{ name: "Zorgvallei", address: sender.address }]);
  expect(verifyDkim(source, record)).toEqual({
    domain,
    selector: "omzien-1",
    isBodySame: true,
    isSigned: true,
  });
});

test("a mail whose words were changed on the way does not verify", async () => {
  const { source } = await sent();
  const at = source.indexOf("\r\n\r\n");
  const changed = `${source.slice(0, at)}${source.slice(at).replace("Zorgvallei", "Zorgvalleu")}`;
  expect(changed).not.toBe(source);
  expect(verifyDkim(changed, record)).toMatchObject({ isBodySame: false });
  const subject = source.replace(/^Subject: /m, "Subject: Fwd ");
  expect(verifyDkim(subject, record)).toMatchObject({ isBodySame: true, isSigned: false });
});

test("nor does it verify against another key", async () => {
  const { source } = await sent();
  expect(verifyDkim(source, recordOf(pair().publicKey))).toMatchObject({ isSigned: false });
});

test("without a domain of its own a mail comes from the platform, unsigned, with the municipality's name", async () => {
  const { from, mail, source } = await sent({});
  expect(from).toBe(platform);
  expect(mail.from?.value).toEqual([{ name: "Zorgvallei", address: platform }]);
  expect(verifyDkim(source, record)).toBeUndefined();
});

test("a server that does not send for that domain gets the mail from the platform: nothing is lost", async () => {
  server.refuseFrom(sender.address);
  const { from, source } = await sent();
  expect(from).toBe(platform);
  expect(verifyDkim(source, record)).toBeUndefined();
  expect(server.delivered).toHaveLength(1);
  server.refuseFrom("");
});
