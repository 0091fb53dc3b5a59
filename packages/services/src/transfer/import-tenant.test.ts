import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  abandonReceiving,
  createTenant,
  findOrphans,
  listOpenOperations,
  listTenants,
  openCatalog,
} from "@omzien/tenancy";
import {
  closeTestInstallation,
  openSecondInstallation,
  type SecondInstallation,
  testSecrets,
} from "@omzien/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { verifyConsentChain } from "../consents/evidence/index.ts";
import { readContact } from "../contacts/contact-rows.ts";
import { completeSignIn } from "../sign-in/complete-sign-in.ts";
import { requestSignIn } from "../sign-in/request-sign-in.ts";
import { exportTenant } from "./export-tenant.ts";
import { importTenant, type ImportOptions } from "./import-tenant.ts";
import type { Manifest } from "./manifest.ts";
import { type LivingTenant, livingTenant } from "./testing/living-tenant.ts";

let second: SecondInstallation;
let living: LivingTenant;
let place: string;
let manifest: Manifest;
beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), "omzien-import-"));
  [second, living] = await Promise.all([openSecondInstallation(), livingTenant()]);
  manifest = await living.take(join(place, "package"));
}, 60_000);
afterAll(async () => {
  await second.close();
  await closeTestInstallation();
  await rm(place, { recursive: true, force: true });
});

const host = "tilburg.second.test";
const receive = (options: Partial<ImportOptions> = {}) =>
  importTenant({
    folder: join(place, "package"),
    host,
    admin: second.admin,
    logins: second.names,
    who: "test",
    filesOf: (id) => second.files.of(id),
    removeFilesOf: (id) => second.removeFilesOf(id),
    contextOf: async (tenant) => second.contextOf(tenant),
    longestMs: 60_000,
    ...options,
  });
const there = () => ({ id: living.tenant.id, name: "Tilburg", host });

test("an import that failed waits unreachable, lets nobody else have its host, and is given up without remains", async () => {
  const contextOf = () => Promise.reject(new Error("no keys"));
  await expect(receive({ contextOf })).rejects.toThrow("no keys");
  const catalog = await openCatalog(second.admin);
  expect(await catalog.byHost(host)).toBeUndefined();
  await catalog.close();
  const same = { name: "Tilburg", municipalityCode: "GM0855", hosts: [host] } as const;
  await expect(createTenant(second.admin, same, { logins: second.names })).rejects.toThrow(
    "is being taken over",
  );
  const open = [...(await listOpenOperations(second.admin)).values()];
  expect(open).toMatchObject([
    { kind: "provision", step: { name: "seal", fault: "no keys" }, isStuck: true },
  ]);

  expect(await abandonReceiving(second.admin, living.tenant.id, "test")).toBe(true);
  expect(await listTenants(second.admin)).toEqual([]);
  expect(await findOrphans(second.admin)).toEqual([]);
  expect(await abandonReceiving(second.admin, living.tenant.id, "test")).toBe(false);
});

test("a living municipality arrives whole in an empty installation: rows, checksums, files", async () => {
  const { isNew, id } = await receive();
  expect({ isNew, id }).toEqual({ isNew: true, id: living.tenant.id });
  const catalog = await openCatalog(second.admin);
  expect(await catalog.byHost(host)).toMatchObject({ id, name: "Tilburg" });
  await catalog.close();
  expect((await second.files.of(id).get(living.logo.name))?.body).toEqual(new Uint8Array(living.logo.body));

  const again = await exportTenant(second.contextOf(there()), {
    folder: join(place, "again"),
    files: second.files.of(id),
    municipalityCode: "GM0855",
  });
  // Its audit has one row more, about the import; reminders of here have links of here.
  const changed = new Set(["audit_event", "invitation"]);
  const facts = ({ tables }: Manifest) =>
    tables
      .filter(({ table }) => !changed.has(table))
      .map(({ table, rows, sha256 }) => `${table} ${rows} ${sha256}`);
  expect(facts(again)).toEqual(facts(manifest));
  expect(manifest.tables.filter(({ rows }) => rows > 0).length).toBeGreaterThan(20);
  expect(again.files).toEqual(manifest.files);
  expect(await auditActions()).toContain("tenant.imported");
});

test("contact data are sealed with a key of here, and the chain of consents holds", async () => {
  const ctx = second.contextOf(there());
  const row = await ctx.db.kysely
    .selectFrom("person_contact")
    .select(["phone", "sealed_with"])
    .where("person_id", "=", living.fatima.id)
    .executeTakeFirstOrThrow();
  expect(row.sealed_with).toBe(1);
  expect(row.phone).not.toContain("612345678");
  expect(await readContact(ctx, ctx.db, living.fatima.id)).toMatchObject({
    email: living.fatima.email,
    phone: "+31612345678",
  });
  const chain = await verifyConsentChain(ctx.db);
  expect(chain).toMatchObject({ broken: null, head: (await verifyConsentChain(living.tenant.db)).head });
  expect(chain.links).toBeGreaterThan(4);
});

test("somebody signs in there with the code of a mail, and is who they were", async () => {
  const visitor = { ...second.contextOf(there(), { kind: "visitor" }) };
  const email = living.fatima.email ?? "";
  const { id } = await requestSignIn({
    ctx: visitor,
    input: { email, returnTo: "/mijn", address: "192.0.2.1" },
  });
  const code = second.secrets.code(living.tenant.id, "sign-in-code", id);
  expect(await completeSignIn({ ctx: visitor, input: { signInRequestId: id, code } })).toMatchObject({
    personId: living.fatima.id,
  });
});

test("new events go on where the chain was, and what is a fact stays one", async () => {
  const { db } = second.contextOf(there());
  await expect(db.kysely.deleteFrom("audit_event").execute()).rejects.toThrow(/permission denied/);
  await expect(db.kysely.updateTable("consent_event").set({ status: "given" }).execute()).rejects.toThrow();
  const before = await verifyConsentChain(db);
  const event = await db.kysely.selectFrom("consent_event").selectAll().limit(1).executeTakeFirstOrThrow();
  const id = event.id.replace(/^.{8}/, "0fffffff");
  await db.kysely
    .insertInto("consent_event")
    .values({ ...event, id, person_id: living.fatima.id, by_person_id: living.fatima.id, match_id: null })
    .execute();
  expect(await verifyConsentChain(db)).toMatchObject({ broken: null, links: before.links + 1 });
});

test("the link of a reminder opens its invitation here, and a link of before opens nothing", async () => {
  const { db } = second.contextOf(there());
  const [row] = await db.kysely.selectFrom("invitation").select(["id", "token_hash"]).execute();
  const id = row?.id ?? "";
  const { secrets } = second;
  expect(row?.token_hash).toBe(secrets.hash(secrets.token(living.tenant.id, "invitation", id)));
  expect(row?.token_hash).not.toBe(testSecrets.hash(testSecrets.token(living.tenant.id, "invitation", id)));
});

test("jobs that follow from the rows are planned, and who was erased is on the list of here", async () => {
  const rows = await second.admin.transaction((tx) =>
    tx.rows("select distinct task_identifier as name from graphile_worker.jobs order by 1"),
  );
  expect(rows.map(({ name }) => name)).toEqual(expect.arrayContaining(["ask_follow_up", "end_help_request"]));
  const erased = await second.admin.kysely.selectFrom("erasure").select("person_id").execute();
  expect(erased).toEqual([{ person_id: living.erasedId }]);
});

test("the same package again changes nothing; another one, or a host that is taken, is refused", async () => {
  const before = await auditActions();
  expect(await receive()).toMatchObject({ isNew: false });
  expect(await auditActions()).toEqual(before);
  await living.take(join(place, "later"));
  await expect(receive({ folder: join(place, "later") })).rejects.toThrow(
    `The municipality with id ${living.tenant.id} is here already, at ${host}`,
  );
  await expect(receive({ host: "other.second.test" })).rejects.toThrow("is here already");
});

async function auditActions(): Promise<string[]> {
  const rows = await second.contextOf(there()).db.kysely.selectFrom("audit_event").select("action").execute();
  return rows.map(({ action }) => action).toSorted();
}
