import type { PlatformDb, TenantId } from "@omzien/db";
import { openPlatform, urlFor } from "@omzien/db";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { openCatalog } from "../catalog.ts";
import { startDns, type TestDns } from "../testing/dns-server.ts";
import { openTestCatalog, type TestCatalog } from "../testing/test-catalog.ts";
import { type DnsPort, openDns } from "./dns-port.ts";
import { addDomain, checkDomain, listDomains, makePrimary, removeDomain } from "./domains.ts";
import { recheckDomains } from "./recheck-domains.ts";

const empty = { schema: { migrations: [], appendOnlyTables: [] } };
const target = { name: "sites.omzien.nl", addresses: ["192.0.2.10", "2001:db8:0:0:0:0:0:10"] };
const day = 86_400_000;
const who = "command line";

let shared: TestCatalog;
let admin: PlatformDb;
let server: TestDns;
let dns: DnsPort;
let count = 0;
let tenantId: TenantId;
let host: string;
let given: string;
beforeAll(async () => {
  shared = await openTestCatalog();
  ({ admin } = shared);
  server = await startDns();
  dns = openDns({ servers: [server.address], timeoutMs: 100 });
});
beforeEach(async () => {
  count++;
  given = `town-${count}.test`;
  tenantId = (await shared.addTenant(`town-${count}`, empty)).id;
  host = `buurt-${count}.nl`;
  server.asked.length = 0;
});
afterAll(async () => {
  await server.stop();
  await shared.close();
});

const add = (text = host, id = tenantId) => addDomain(admin, { tenantId: id, text, who });
const check = (port = dns) => checkDomain(admin, port, { tenantId, host, target });
const prove = async () => {
  const { record } = await add();
  server.says("TXT", record.name, ["v=spf1 -all", record.value]);
  return record;
};

test("a domain is served only after its proof was seen, and then leads to its own site", async () => {
  const catalog = await openCatalog(admin);
  const { record } = await add();
  expect(record.name).toBe(`_omzien-challenge.${host}`);
  expect((await add()).record).toEqual(record);
  expect(await check()).toMatchObject({ state: "pending", proof: "no_record" });
  expect(await catalog.byHost(host)).toBeUndefined();

  server.says("TXT", record.name, [record.value]);
  server.says("CNAME", host, ["Sites.Omzien.nl"]);
  expect(await check()).toEqual({ state: "active", proof: "proven", pointing: "points_here" });
  await vi.waitFor(async () => expect((await catalog.byHost(host))?.id).toBe(tenantId));
  expect((await catalog.byHost(host))?.primaryHost).toBe(given);
  await catalog.close();
});

test.each([
  ["nothing", "nxdomain", "no_record"],
  ["a name without such a record", [], "no_record"],
  ["another value", ["omzien-site=of-somebody-else"], "wrong_value"],
  ["silence", "silence", "timeout"],
  ["a failure", "servfail", "server_failed"],
] as const)("when the resolver says %s, that is found and nothing is activated", async (_, reply, proof) => {
  const { record } = await add();
  server.says("TXT", record.name, typeof reply === "string" ? reply : [...reply]);
  expect(await check()).toMatchObject({ state: "pending", proof });
});

test("a value in several parts counts as one; one among thousands is not looked for", async () => {
  const { record } = await add();
  server.says("TXT", record.name, [`${"x".repeat(300)}`, record.value]);
  expect(await check()).toMatchObject({ proof: "proven" });
});

test.each([
  ["a CNAME to us", { CNAME: ["sites.omzien.nl"] }, "points_here"],
  ["our addresses", { A: ["192.0.2.10"] }, "points_here"],
  ["our address of the sixth version", { AAAA: ["2001:db8:0:0:0:0:0:10"] }, "points_here"],
  ["one of ours and one of others", { A: ["192.0.2.10", "198.51.100.7"] }, "points_elsewhere"],
  ["a CNAME to others", { CNAME: ["elders.nl"], A: ["198.51.100.7"] }, "points_elsewhere"],
  ["nothing", {}, "points_nowhere"],
  ["silence", { A: "silence", AAAA: "silence" }, "timeout"],
] as [string, Partial<Record<"CNAME" | "A" | "AAAA", string[] | "silence">>, string][])(
  "a domain with %s: it %s",
  async (_, records, pointing) => {
    await add();
    for (const [kind, reply] of Object.entries(records)) {
      server.says(kind as "A", host, reply === "silence" ? reply : [...reply]);
    }
    expect((await check()).pointing).toBe(pointing);
  },
);

test("a proof that is gone again at the moment of activation activates nothing", async () => {
  const { record } = await add();
  server.says("TXT", record.name, ["omzien-site=of-somebody-else"]);
  server.says("TXT", record.name, [record.value], 1);
  expect(await check()).toMatchObject({ state: "pending", proof: "wrong_value" });
  expect(await hosts()).toEqual([given]);
});

test("the test above notices a check that trusts its first look", async () => {
  const { record } = await add();
  server.says("TXT", record.name, ["omzien-site=of-somebody-else"]);
  server.says("TXT", record.name, [record.value], 1);
  const seen = new Map<string, ReturnType<DnsPort["txt"]>>();
  const trusting: DnsPort = {
    ...dns,
    txt: (name) => {
      const known = seen.get(name) ?? dns.txt(name);
      seen.set(name, known);
      return known;
    },
  };
  expect(await check(trusting)).toMatchObject({ state: "active" });
});

test("the resolver is asked and nobody else: no question goes to the domain, whatever it says of itself", async () => {
  const { record } = await add();
  server.says("TXT", record.name, [record.value]);
  server.says("CNAME", host, ["169.254.169.254"]);
  server.says("A", host, ["127.0.0.1"]);
  const fetching = vi.spyOn(globalThis, "fetch");
  await check();
  expect(fetching).not.toHaveBeenCalled();
  expect(new Set(server.asked)).toEqual(
    new Set([`TXT ${record.name}`, `CNAME ${host}`, `A ${host}`, `AAAA ${host}`]),
  );
  fetching.mockRestore();
});

test("of two sites that want a domain, the one that proves it gets it; the other is told", async () => {
  const rival = (await shared.addTenant(`rival-${count}`, empty)).id;
  const mine = await prove();
  const theirs = await add(host, rival);
  expect(theirs.record.value).not.toBe(mine.value);
  expect(await checkDomain(admin, dns, { tenantId: rival, host, target })).toMatchObject({
    state: "pending",
    proof: "wrong_value",
  });
  expect(await check()).toMatchObject({ state: "active" });
  server.says("TXT", theirs.record.name, [mine.value, theirs.record.value]);
  expect(await checkDomain(admin, dns, { tenantId: rival, host, target })).toMatchObject({
    state: "pending",
    proof: "in_use",
  });
  expect(await hosts()).toEqual([host, given].toSorted());
});

test("a domain that a site has, or that is no domain, is refused with the reason", async () => {
  const refusal = (text: string) => add(text).catch((error: unknown) => error);
  const other = `other-${count}.nl`;
  await admin.kysely
    .insertInto("tenant_host")
    .values({ host: other, tenant_id: tenantId, is_primary: false })
    .execute();
  expect(await refusal(other)).toMatchObject({ name: "DomainRefusedError", reason: "in_use" });
  expect(await refusal("*.tilburg.nl")).toMatchObject({ reason: "wildcard" });
  expect(await refusal("10.0.0.1")).toMatchObject({ reason: "ip_address" });
  expect(await refusal("zorgvallei.localhost")).toMatchObject({ reason: "internal" });
  expect(await checkDomain(admin, dns, { tenantId, host, target }).catch((e: unknown) => e)).toMatchObject({
    reason: "unknown",
  });
});

test("the primary host can be chosen among those that are served; there is always one", async () => {
  await prove();
  await expect(makePrimary(admin, tenantId, host)).rejects.toMatchObject({ reason: "not_active" });
  await check();
  await makePrimary(admin, tenantId, host);
  expect(await primary()).toEqual([host]);
  await Promise.all([makePrimary(admin, tenantId, given), makePrimary(admin, tenantId, host)]);
  expect(await primary()).toHaveLength(1);
  await expect(removeDomain(admin, tenantId, given)).rejects.toMatchObject({ reason: "given" });
  await removeDomain(admin, tenantId, host);
  expect(await primary()).toEqual([given]);
  await expect(removeDomain(admin, tenantId, host)).rejects.toMatchObject({ reason: "unknown" });
});

test("a domain without proof for three days is let go, and needs a new proof to come back", async () => {
  const record = await prove();
  await check();
  await makePrimary(admin, tenantId, host);
  server.says("TXT", record.name, "nxdomain");
  const days = [1, 2, 3].map((number) => new Date(Date.now() + number * day));
  const worker = openPlatform({ url: urlFor(shared.adminUrl, shared.logins.worker) });
  const lost: string[][] = [];
  for (const now of days) lost.push(await recheckDomains(worker, dns, { now }));
  await worker.close();
  expect(lost.map((each) => each.includes(host))).toEqual([false, false, true]);
  expect(await hosts()).toEqual([given]);
  expect(await primary()).toEqual([given]);
  expect((await listDomains(admin, tenantId)).find((each) => each.host === host)?.state).toBe("lost");

  server.says("TXT", record.name, [record.value]);
  expect(await check()).toMatchObject({ state: "lost" });
  expect((await add()).record.value).not.toBe(record.value);
  expect(await check()).toMatchObject({ state: "pending", proof: "wrong_value" });
});

test("several looks on one day count once, and a proof that is back wipes the days out", async () => {
  const record = await prove();
  await check();
  server.says("TXT", record.name, "nxdomain");
  const noon = (number: number) => Date.parse("2030-01-01T12:00:00Z") + number * day;
  const failed = async (at: number) => {
    await recheckDomains(admin, dns, { now: new Date(at) });
    return (await listDomains(admin, tenantId)).find((each) => each.host === host)?.failedDays;
  };
  const found = [await failed(noon(1)), await failed(noon(1) + 3_600_000), await failed(noon(2))];
  server.says("TXT", record.name, [record.value]);
  found.push(await failed(noon(3)));
  expect(found).toEqual([1, 1, 2, 0]);
});

test("a resolver that fails or is silent takes no domain away, however long", async () => {
  const record = await prove();
  await check();
  for (const [number, reply] of (
    ["silence", "servfail", "silence", "servfail", "silence"] as const
  ).entries()) {
    server.says("TXT", record.name, reply);
    await recheckDomains(admin, dns, { now: new Date(Date.now() + (20 + number) * day) });
  }
  expect(await hosts()).toContain(host);
});

test("the worker may let a domain go, and may not let one in", async () => {
  const worker = openPlatform({ url: urlFor(shared.adminUrl, shared.logins.worker) });
  const app = openPlatform({ url: urlFor(shared.adminUrl, shared.logins.app) });
  const entry = { host: "eigen.nl", tenant_id: tenantId, is_primary: false };
  await expect(worker.kysely.insertInto("tenant_host").values(entry).execute()).rejects.toMatchObject({
    code: "42501",
  });
  await expect(
    worker.kysely.updateTable("tenant_domain").set({ token: "x" }).execute(),
  ).rejects.toMatchObject({
    code: "42501",
  });
  await expect(app.kysely.selectFrom("tenant_domain").select("token").execute()).rejects.toMatchObject({
    code: "42501",
  });
  await expect(app.kysely.deleteFrom("tenant_host").execute()).rejects.toMatchObject({ code: "42501" });
  await worker.close();
  await app.close();
});

async function hosts(): Promise<string[]> {
  const rows = await admin.kysely
    .selectFrom("tenant_host")
    .select("host")
    .where("tenant_id", "=", tenantId)
    .orderBy("host")
    .execute();
  return rows.map((row) => row.host);
}

async function primary(): Promise<string[]> {
  return (await listDomains(admin, tenantId)).filter(({ isPrimary }) => isPrimary).map((each) => each.host);
}
