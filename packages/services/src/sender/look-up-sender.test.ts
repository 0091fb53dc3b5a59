import { openDns } from "@omzien/tenancy";
import { type Reply, startDns, type TestDns } from "@omzien/tenancy/dns-server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findDkim, findDmarc, findSpf, type TextRecords } from "./look-up-sender.ts";
import { readSpf, spfToSet } from "./read-records.ts";

let server: TestDns;
let dns: TextRecords;
let count = 0;
beforeAll(async () => {
  server = await startDns();
  dns = openDns({ servers: [server.address], timeoutMs: 100 });
});
afterAll(() => server.stop());

const us = "platform.example";

test.each<[string, Reply, string]>([
  ["nothing", "nxdomain", "no_record"],
  ["other texts only", ["google-site-verification=x", "v=spf10 -all"], "no_record"],
  ["us", ["v=spf1 include:platform.example -all"], "proven"],
  ["us among others, in capitals", ["x", "V=SPF1 mx Include:Platform.Example. ~ALL"], "proven"],
  ["two records", ["v=spf1 include:platform.example -all", "v=spf1 mx -all"], "two_records"],
  ["others only", ["v=spf1 mx ip4:192.0.2.0/24 -all"], "without_us"],
  ["us, but refused", ["v=spf1 -include:platform.example ~all"], "without_us"],
  ["a name that ends as ours", ["v=spf1 include:platform.example.evil.nl -all"], "without_us"],
  ["us behind all", ["v=spf1 mx -all include:platform.example"], "after_all"],
  ["what nobody can read", ["v=spf1 include:platform.example <script>"], "unreadable"],
  [
    "too many others before us",
    [`v=spf1 ${Array.from({ length: 10 }, (_, at) => `a:h${at}.nl`).join(" ")} include:${us}`],
    "too_many_lookups",
  ],
  ["silence", "silence", "timeout"],
  ["a failure", "servfail", "server_failed"],
])("SPF that says %s", async (_, reply, finding) => {
  const host = `spf-${++count}.nl`;
  server.says("TXT", host, reply);
  expect((await findSpf(dns, host, us)).finding).toBe(finding);
});

test("SPF that includes another that includes us is right", async () => {
  server.says("TXT", "own.nl", ["v=spf1 include:_spf.own.nl -all"]);
  server.says("TXT", "_spf.own.nl", ["v=spf1 redirect=_all.own.nl"]);
  server.says("TXT", "_all.own.nl", ["v=spf1 include:platform.example -all"]);
  expect(await findSpf(dns, "own.nl", us)).toEqual({
    finding: "proven",
    texts: ["v=spf1 include:_spf.own.nl -all"],
  });
});

test("SPF that leads round in a circle ends, with few questions", async () => {
  server.says("TXT", "ring.nl", ["v=spf1 include:a.ring.nl include:b.ring.nl -all"]);
  server.says("TXT", "a.ring.nl", ["v=spf1 include:b.ring.nl include:a.ring.nl -all"]);
  server.says("TXT", "b.ring.nl", ["v=spf1 include:a.ring.nl include:ring.nl -all"]);
  server.asked.length = 0;
  expect(["without_us", "too_many_lookups"]).toContain((await findSpf(dns, "ring.nl", us)).finding);
  expect(server.asked.length).toBeLessThan(15);
});

test("what is to be set keeps what is there, has us once, and all at the end", () => {
  expect(spfToSet([], us)).toBe("v=spf1 include:platform.example ~all");
  expect(spfToSet(["v=spf1 mx -all", "x"], us)).toBe("v=spf1 mx include:platform.example -all");
  expect(spfToSet(["v=spf1 mx -all", "v=spf1 a mx ~all include:platform.example"], us)).toBe(
    "v=spf1 mx a include:platform.example -all",
  );
  expect(readSpf("v=spf1 ?all ip6:2001:db8::/32")).toEqual([
    { qualifier: "?", name: "all", value: "" },
    { qualifier: "+", name: "ip6", value: "2001:db8::/32" },
  ]);
});

const key = "A".repeat(392);
test.each<[string, Reply, string]>([
  ["nothing", "nxdomain", "no_record"],
  ["our key", [`v=DKIM1; k=rsa; p=${key}`], "proven"],
  ["our key in pieces", [`v=DKIM1;p=${key.slice(0, 200)} ${key.slice(200)};`], "proven"],
  ["another key", ["v=DKIM1; k=rsa; p=BBBB"], "other_key"],
  ["half of our key", [`v=DKIM1; p=${key.slice(0, 200)}`], "other_key"],
  ["a key of another kind", [`v=DKIM1; k=ed25519; p=${key}`], "other_key"],
  ["an empty key", ["v=DKIM1; p="], "revoked"],
  ["no key", ["v=DKIM1; k=rsa"], "unreadable"],
  ["another version", [`v=DKIM2; p=${key}`], "unreadable"],
  ["two records", [`p=${key}`, "p=BBBB"], "two_records"],
  ["silence", "silence", "timeout"],
])("DKIM that says %s", async (_, reply, finding) => {
  const name = `s${++count}._domainkey.a.nl`;
  server.says("TXT", name, reply);
  expect((await findDkim(dns, { name, publicKey: key })).finding).toBe(finding);
});

test("a record of several strings, as long keys need, is read as one", async () => {
  const name = `s${++count}._domainkey.a.nl`;
  const record = `v=DKIM1; k=rsa; p=${key}`;
  expect(record.length).toBeGreaterThan(255);
  server.says("TXT", name, [record]);
  expect(await findDkim(dns, { name, publicKey: key })).toEqual({ finding: "proven", texts: [record] });
});

test.each<[string, Reply, string]>([
  ["nothing", "nxdomain", "no_record"],
  ["reject", ["v=DMARC1; p=reject; rua=mailto:x@a.nl"], "proven"],
  ["none", ["v=DMARC1;p=none"], "only_watches"],
  ["no policy", ["v=DMARC1; rua=mailto:x@a.nl"], "no_policy"],
  ["a policy that does not exist", ["v=DMARC1; p=block"], "no_policy"],
  ["no list", ["v=DMARC1; p=none; streng"], "unreadable"],
  ["two records", ["v=DMARC1; p=none", "v=DMARC1; p=reject"], "two_records"],
  ["silence", "silence", "timeout"],
])("DMARC that says %s", async (_, reply, finding) => {
  const host = `dmarc-${++count}.nl`;
  server.says("TXT", `_dmarc.${host}`, reply);
  expect((await findDmarc(dns, host)).finding).toBe(finding);
});

test("DMARC of the domain above holds for a domain without its own", async () => {
  server.says("TXT", "_dmarc.above.nl", ["v=DMARC1; p=reject"]);
  expect((await findDmarc(dns, "post.above.nl")).finding).toBe("proven");
});
