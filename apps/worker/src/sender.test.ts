import type { SenderSettings } from "@omzien/contracts";
import { startMailServer, type TestMailServer } from "@omzien/notifications/testing";
import { verifyDkim } from "@omzien/notifications/verify-dkim";
import { checkSender, type SenderPorts, sendSenderTest, setSender } from "@omzien/services";
import { openDns } from "@omzien/tenancy";
import { startDns, type TestDns } from "@omzien/tenancy/dns-server";
import { closeTestInstallation, createTestTenant, type TestPerson, type TestTenant } from "@omzien/testing";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { everyHour } from "./every-hour.ts";
import { asking, startTestWorker, type TestWorker } from "./testing/test-worker.ts";

const platformAddress = "geen-antwoord@omzien.localhost.invalid";
let tilburg: TestTenant;
let bram: TestPerson;
let mailbox: TestMailServer;
let worker: TestWorker;
let dnsServer: TestDns;
let ports: SenderPorts;

beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
  bram = await tilburg.person("Bram", { roles: ["administrator"] });
  mailbox = await startMailServer();
  worker = await startTestWorker(tilburg, mailbox.url);
  dnsServer = await startDns();
  ports = { dns: openDns({ servers: [dnsServer.address], timeoutMs: 200 }), platformAddress };
});
afterAll(async () => {
  await worker.stop();
  await dnsServer.stop();
  await mailbox.stop();
  await closeTestInstallation();
});

async function testMail() {
  tilburg.clock.advance({ minutes: 5 });
  mailbox.delivered.splice(0);
  await sendSenderTest({ ctx: asking(tilburg, bram), input: ports });
  const arrived = () => mailbox.delivered.find(({ to }) => to.includes(bram.email ?? ""));
  await vi.waitFor(() => expect(arrived()).toBeDefined(), { timeout: 15_000, interval: 50 });
  return arrived();
}

function publish(settings: SenderSettings): string {
  for (const { name, value } of settings.own?.records ?? []) dnsServer.says("TXT", name, [value]);
  return settings.own?.records.find(({ kind }) => kind === "dkim")?.value ?? "";
}

test("from the records that are shown to a mail that verifies, and back to the platform when they go", async () => {
  const input = { domain: "post.tilburg.nl", mailbox: "buurthulp", siteOf: () => Promise.resolve(undefined) };
  const ctx = asking(tilburg, bram);
  const settings = await setSender({ ctx, input: { ...input, platformAddress, basedOn: "0.0." } });
  expect((await testMail())?.from).toBe(platformAddress);

  const record = publish(settings);
  await checkSender({ ctx, input: ports });
  const signed = await testMail();
  expect(signed?.from).toBe("buurthulp@post.tilburg.nl");
  const verdict = verifyDkim(signed?.source ?? "", record);
  expect(verdict).toMatchObject({ domain: "post.tilburg.nl", isBodySame: true, isSigned: true });

  dnsServer.says("TXT", "post.tilburg.nl", "nxdomain");
  mailbox.delivered.splice(0);
  const deps = { ...worker.deps, sender: ports, recheckDomains: () => Promise.resolve([]) };
  await everyHour({ ...deps, liveTenants: () => Promise.resolve([tilburg.id]) });
  const told = () => mailbox.delivered.filter(({ mail }) => mail.subject?.includes("mailadres"));
  await vi.waitFor(() => expect(told()).toHaveLength(1), { timeout: 15_000, interval: 50 });
  expect(told()[0]?.from).toBe(platformAddress);
  expect((await testMail())?.from).toBe(platformAddress);
});
