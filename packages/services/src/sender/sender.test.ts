import { closeTestInstallation, createTestTenant, type TestPerson, type TestTenant } from "@omzien/testing";
import { openDns } from "@omzien/tenancy";
import { startDns, type TestDns } from "@omzien/tenancy/dns-server";
import type { SenderRecord, SenderSettings } from "@omzien/contracts";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { ChangedError, ForbiddenError, InvalidInputError } from "../errors.ts";
import { rotateTenantKey } from "../contacts/index.ts";
import { sendMail } from "../mail/index.ts";
import type { OutgoingMail } from "../ports.ts";
import type { SenderPorts } from "./check-sender.ts";
import { currentSender } from "./current-sender.ts";
import {
  checkSender,
  getSender,
  makeSenderKey,
  removeSender,
  sendSenderTest,
  setSender,
  tendSender,
} from "./index.ts";

const platformAddress = "buurthulp@platform.example";
let tilburg: TestTenant;
let bram: TestPerson;
let ingrid: TestPerson;
let server: TestDns;
let ports: SenderPorts;
let host: string;
let count = 0;
beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
  bram = await tilburg.person("Bram", { roles: ["administrator"] });
  ingrid = await tilburg.person("Ingrid", { roles: ["administrator"] });
  server = await startDns();
  ports = { dns: openDns({ servers: [server.address], timeoutMs: 100 }), platformAddress };
});
beforeEach(async () => {
  host = `post-${++count}.nl`;
  await remove();
  tilburg.clock.advance({ minutes: 5 });
});
afterAll(async () => {
  await server.stop();
  await closeTestInstallation();
});

/** As who looked a moment ago. */
const now = async () => {
  const { version: basedOn } = await getSender({ ctx: tilburg.as(bram), input: { platformAddress } });
  return { platformAddress, basedOn };
};
const remove = async () => removeSender({ ctx: tilburg.as(bram), input: await now() });
const newKey = async () => makeSenderKey({ ctx: tilburg.as(bram), input: await now() });
const free = () => Promise.resolve<string | undefined>(undefined);
const set = async (domain = host, siteOf: (of: string) => Promise<string | undefined> = free) =>
  setSender({ ctx: tilburg.as(bram), input: { domain, mailbox: "buurthulp", siteOf, ...(await now()) } });
const check = () => checkSender({ ctx: tilburg.as(bram), input: ports });
const tend = () => tendSender({ ctx: tilburg.as({ job: "every_hour" }), input: ports });
const sender = () => currentSender(tilburg.as(bram), tilburg.db);
const recordsOf = (settings: SenderSettings, kind: SenderRecord["kind"]) =>
  (settings.own?.records ?? []).filter((record) => record.kind === kind);
function publish(settings: SenderSettings) {
  for (const { name, value } of settings.own?.records ?? []) server.says("TXT", name, [value]);
}
async function proven() {
  publish(await set());
  return check();
}
const lapses = async () => (await tilburg.mails()).filter(({ kind }) => kind === "sender-lapsed").length;

test("a domain is sent from once the very records that are shown are there, and not before", async () => {
  const asked = await set();
  expect(asked.own).toMatchObject({ state: "waiting", address: `buurthulp@${host}` });
  expect((await check()).own).toMatchObject({ state: "waiting" });
  expect(await sender()).toBeUndefined();
  publish(asked);
  const { own } = await check();
  expect(own?.state).toBe("in_use");
  expect(own?.records.map(({ finding }) => finding)).toEqual(["proven", "proven", "proven"]);
  expect(await sender()).toMatchObject({ address: `buurthulp@${host}`, domain: host });
});

test.each(["spf", "dkim"] as const)("without %s it is not sent from; without DMARC it is", async (kind) => {
  const asked = await set();
  publish(asked);
  server.says("TXT", recordsOf(asked, kind)[0]?.name ?? "", "nxdomain");
  expect((await check()).own?.state).toBe("waiting");
  publish(asked);
  server.says("TXT", `_dmarc.${host}`, "nxdomain");
  expect((await check()).own?.state).toBe("in_use");
});

test("a record that is there at one look and gone at the next proves nothing", async () => {
  const asked = await set();
  publish(asked);
  const [spf] = recordsOf(asked, "spf");
  server.says("TXT", host, "nxdomain");
  server.says("TXT", host, [spf?.value ?? ""], 1);
  await check();
  expect(await sender()).toBeUndefined();
});

test("a domain that is not right any more is let go at once, and each administrator hears it once", async () => {
  await proven();
  const before = await lapses();
  server.says("TXT", host, ["v=spf1 -all"]);
  await tend();
  await tend();
  expect(await sender()).toBeUndefined();
  expect(await lapses()).toBe(before + 2);
  const { own } = await getSender({ ctx: tilburg.as(ingrid), input: { platformAddress } });
  expect(own).toMatchObject({ state: "lapsed" });
  expect(own?.records[0]).toMatchObject({
    finding: "without_us",
    value: "v=spf1 include:platform.example -all",
    found: ["v=spf1 -all"],
  });
  server.says("TXT", host, ["v=spf1 include:platform.example -all"]);
  await tend();
  expect((await sender())?.domain).toBe(host);
});

test.each(["silence", "servfail"] as const)("a resolver that says %s changes nothing", async (reply) => {
  const { own } = await proven();
  for (const { name } of own?.records ?? []) server.says("TXT", name, reply);
  const before = await lapses();
  await tend();
  expect((await sender())?.domain).toBe(host);
  expect(await lapses()).toBe(before);
});

test("a new key signs once its record is there; until then the old one does", async () => {
  await proven();
  const old = await sender();
  const made = await newKey();
  expect(made.own).toMatchObject({ isChangingKey: true, state: "in_use" });
  await tend();
  expect(await sender()).toEqual(old);
  publish(made);
  expect((await check()).own).toMatchObject({ isChangingKey: false, state: "in_use" });
  const fresh = await sender();
  expect(fresh?.selector).not.toBe(old?.selector);
  expect(fresh?.privateKey).not.toBe(old?.privateKey);
  const rest = await tilburg.db.kysely
    .selectFrom("sender_key")
    .select(["selector", "private_key"])
    .where("private_key", "is not", null)
    .execute();
  expect(rest.map(({ selector }) => selector)).toEqual([fresh?.selector]);
});

test("a key is sealed where it lies, and goes on opening when the municipality's own key is changed", async () => {
  await proven();
  const before = await sender();
  expect(before?.privateKey).toContain("PRIVATE KEY");
  const rows = await tilburg.db.kysely.selectFrom("sender_key").selectAll().execute();
  expect(JSON.stringify(rows)).not.toContain("PRIVATE KEY");
  await rotateTenantKey(tilburg.as({ job: "every_hour" }));
  expect(await sender()).toEqual(before);
});

test("a key that was changed in the database does not sign: mail goes from the platform", async () => {
  await proven();
  const row = await tilburg.db.kysely
    .selectFrom("sender_key")
    .select(["id", "private_key"])
    .where("retired_at", "is", null)
    .executeTakeFirstOrThrow();
  const sealed = row.private_key ?? "";
  const changed = sealed.slice(0, -4) + (sealed.endsWith("AAAA") ? "BBBB" : "AAAA");
  await tilburg.db.kysely
    .updateTable("sender_key")
    .set({ private_key: changed })
    .where("id", "=", row.id)
    .execute();
  expect(await sender()).toBeUndefined();
});

test.each([
  ["*.tilburg.nl", "domain_wildcard"],
  ["192.0.2.1", "domain_ip_address"],
  ["0x7f.1", "domain_ip_address"],
  ["localhost", "domain_internal"],
  ["tilburg", "domain_not_a_name"],
  ["https://tilburg.nl", "domain_not_a_name"],
  [`${"a".repeat(64)}.nl`, "domain_too_long"],
])("%s is refused: %s", async (domain, code) => {
  const faults = await set(domain).catch((error: unknown) =>
    error instanceof InvalidInputError ? error.faults : error,
  );
  expect(faults).toEqual([{ pointer: "/domain", code }]);
});

test("a domain in another script is kept in punycode and shown as people write it", async () => {
  expect((await set("één-buurt.nl")).own).toMatchObject({
    domain: "één-buurt.nl",
    address: "buurthulp@xn--n-buurt-9xaa.nl",
  });
});

test("of two administrators who change it at once the second is told, and changes nothing", async () => {
  const before = await now();
  const change = (domain: string, input = before) =>
    setSender({ ctx: tilburg.as(ingrid), input: { domain, mailbox: "post", siteOf: free, ...input } });
  await set();
  await expect(change("elders.nl")).rejects.toThrow(ChangedError);
  const between = await now();
  await newKey();
  await expect(makeSenderKey({ ctx: tilburg.as(ingrid), input: between })).rejects.toThrow(ChangedError);
  await expect(removeSender({ ctx: tilburg.as(ingrid), input: between })).rejects.toThrow(ChangedError);
  await check();
  expect((await change(host, await now())).own?.address).toBe(`post@${host}`);
});

test("a domain that another municipality proved is not to be had, nor a name under it", async () => {
  const siteOf = (of: string) => Promise.resolve(of === "almere.nl" ? "another" : undefined);
  for (const domain of ["almere.nl", "post.almere.nl"]) {
    await expect(set(domain, siteOf)).rejects.toThrow(InvalidInputError);
  }
  const own = (of: string) => Promise.resolve(of === host ? tilburg.id : undefined);
  expect((await set(host, own)).own?.domain).toBe(host);
});

test("all but administrators are refused", async () => {
  const anneke = await tilburg.coordinator("Anneke");
  const ctx = tilburg.as(anneke);
  await expect(getSender({ ctx, input: ports })).rejects.toThrow(ForbiddenError);
  await expect(checkSender({ ctx, input: ports })).rejects.toThrow(ForbiddenError);
  const input = await now();
  await expect(makeSenderKey({ ctx, input })).rejects.toThrow(ForbiddenError);
  await expect(removeSender({ ctx, input })).rejects.toThrow(ForbiddenError);
  await expect(sendSenderTest({ ctx, input: ports })).rejects.toThrow(ForbiddenError);
  await expect(tendSender({ ctx: tilburg.as(bram), input: ports })).rejects.toThrow(ForbiddenError);
});

test("a test comes from the own domain, and a mail that was not accepted is counted without saying whose", async () => {
  await proven();
  const asked = await sendSenderTest({ ctx: tilburg.as(bram), input: ports });
  expect(asked.test?.state).toBe("waiting");
  await sendSenderTest({ ctx: tilburg.as(bram), input: ports });
  const [mail, ...more] = (await tilburg.mails()).filter(({ kind }) => kind === "sender-test");
  expect(more).toEqual([]);
  const sent: OutgoingMail[] = [];
  const refusing = () => Promise.reject(Object.assign(new Error("no"), { code: "EENVELOPE 550" }));
  const accepting = (each: OutgoingMail) => Promise.resolve(void sent.push(each));
  const send = (how: (each: OutgoingMail) => Promise<void>) =>
    sendMail({
      ctx: tilburg.as({ job: "send_mail" }),
      input: { mailId: mail?.id ?? "", siteUrl: "https://tilburg.example", mails: { send: how } },
    });
  const shown = () => getSender({ ctx: tilburg.as(bram), input: ports });
  await expect(send(refusing)).rejects.toThrow("no");
  await expect(send(refusing)).rejects.toThrow("no");
  expect(await shown()).toMatchObject({
    test: { state: "failed" },
    failures: [{ group: "staff", trouble: "refused", count: 1, sentLater: 0 }],
  });
  expect(JSON.stringify((await shown()).failures)).not.toContain(bram.email);
  await send(accepting);
  expect(sent[0]?.sender?.address).toBe(`buurthulp@${host}`);
  expect(await shown()).toMatchObject({ test: { state: "sent" }, failures: [{ sentLater: 1 }] });
  tilburg.clock.advance({ days: 8 });
  expect((await shown()).failures).toEqual([]);
});
