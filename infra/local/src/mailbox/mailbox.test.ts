import { mkdtempSync, rmSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { createTransport } from "nodemailer";
import { afterAll, afterEach, expect, test } from "vitest";
import { type RunningMailbox, startMailbox } from "./start-mailbox.ts";

const folder = mkdtempSync(join(tmpdir(), "omzien-mailbox-"));
let mailbox = await startMailbox({ folder, pagePort: 0 });

afterEach(async () => {
  await ask("DELETE", "/mails");
});

afterAll(async () => {
  await mailbox.stop();
  rmSync(folder, { recursive: true, force: true });
});

test("mails of all tenants are listed newest first, and can be searched by recipient", async () => {
  await send(mailbox, { to: "fatima@example.org", subject: "Eerste" });
  await send(mailbox, { to: "joost@example.org", subject: "Tweede" });

  const all = await list("/mails");
  const forFatima = await list("/mails?to=FATIMA");

  expect(all.map(({ subject }) => subject)).toEqual(["Tweede", "Eerste"]);
  expect(forFatima).toMatchObject([{ to: ["fatima@example.org"], subject: "Eerste" }]);
});

test("mails survive a restart", async () => {
  await send(mailbox, { to: "fatima@example.org", subject: "Blijft" });

  await mailbox.stop();
  mailbox = await startMailbox({ folder, pagePort: 0 });

  expect(await list("/mails")).toMatchObject([{ subject: "Blijft", text: "Hallo\n" }]);
});

test("what is in a mail cannot run in the mailbox or act in its name", async () => {
  const attack = "<script>alert(1)</script>";
  await send(mailbox, { to: "fatima@example.org", subject: attack, html: attack });
  const [mail] = await list("/mails");

  const frame = await ask("GET", `/mails/${mail?.id}/html`);
  const page = await ask("GET", `/mail/${mail?.id}`);

  expect(frame.policy).toContain("default-src 'none'");
  expect(frame.policy).toMatch(/sandbox allow-popups allow-popups-to-escape-sandbox$/);
  expect(page.body).toContain('sandbox="allow-popups allow-popups-to-escape-sandbox"');
  expect(page.body).not.toContain(attack);
});

test("another site can neither read the mailbox under its own name nor empty it", async () => {
  await send(mailbox, { to: "fatima@example.org", subject: "Blijft" });

  const asOtherHost = await ask("GET", "/mails", { Host: "evil.example" });
  const fromOtherSite = await ask("POST", "/mails/remove-all", { "Sec-Fetch-Site": "cross-site" });

  expect([asOtherHost.status, fromOtherSite.status]).toEqual([404, 403]);
  expect(await list("/mails")).toHaveLength(1);
});

test("one mail can be deleted, and the others stay", async () => {
  await send(mailbox, { to: "fatima@example.org", subject: "Weg" });
  await send(mailbox, { to: "joost@example.org", subject: "Blijft" });
  const [, oldest] = await list("/mails");

  const answered = await ask("POST", `/mails/${oldest?.id}/remove`, { "Sec-Fetch-Site": "same-origin" });

  expect(answered.status).toBe(303);
  expect((await list("/mails")).map(({ subject }) => subject)).toEqual(["Blijft"]);
});

test("the pages speak Dutch or English, whichever the browser asks for", async () => {
  const dutch = await ask("GET", "/", { "Accept-Language": "nl-NL,nl;q=0.9,en;q=0.8" });
  const english = await ask("GET", "/", { "Accept-Language": "en-GB,en;q=0.9" });

  expect(dutch.body).toContain("Er zijn geen mails.");
  expect(english.body).toContain("There are no mails.");
});

async function send(to: RunningMailbox, mail: { to: string; subject: string; html?: string }): Promise<void> {
  const transport = createTransport(to.smtpUrl, { from: "Zorgvallei <post@zorgvallei.localhost>" });
  await transport.sendMail({ text: "Hallo", ...mail });
  transport.close();
}

async function list(path: string): Promise<{ id: string; subject: string; to: string[]; text: string }[]> {
  return JSON.parse((await ask("GET", path)).body);
}

// The name mailbox.localhost is known to browsers, not to every system's own look-up.
async function ask(method: string, path: string, headers: Record<string, string> = {}) {
  const { port, host } = new URL(mailbox.pageUrl);
  return new Promise<{ status: number; body: string; policy: string }>((resolve, reject) => {
    const asking = request({ method, path, port, host: "127.0.0.1", headers: { Host: host, ...headers } });
    asking.once("error", reject);
    asking.once("response", (response) => {
      const policy = String(response.headers["content-security-policy"] ?? "");
      text(response).then((body) => resolve({ status: response.statusCode ?? 0, body, policy }), reject);
    });
    asking.end();
  });
}
