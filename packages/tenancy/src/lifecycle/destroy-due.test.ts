import { parseTenantId, roleOf, schemaOf, tenantDb, type TenantId } from "@omzien/db";
import { randomUUID } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openCatalog } from "../catalog.ts";
import { describeSchema } from "../testing/describe-schema.ts";
import { findHalfMade } from "../testing/half-made.ts";
import { runMortal } from "../testing/run-mortal.ts";
import { openTestCatalog, type TestCatalog } from "../testing/test-catalog.ts";
import { isAuthentic } from "./certificate.ts";
import { deleteTenant, restoreTenant } from "./close-tenant.ts";
import { destroyDue, listCertificates } from "./destroy-due.ts";

const day = 86_400_000;
const randomKills = Number(process.env["OMZIEN_RANDOM_KILLS"] ?? 6);
const later = () => new Date(Date.now() + 31 * day);

let shared: TestCatalog;
let reference: string[];
beforeAll(async () => {
  shared = await openTestCatalog();
  reference = await describeSchema(shared.admin, (await shared.addTenant("stays")).id);
});
afterAll(() => shared.close());

test("before the grace is over nothing is destroyed; after it everything, and a certificate says what", async () => {
  const id = await peopled("leaves");
  await deleteTenant(shared.admin, id, "command line");
  expect(await destroyDue(shared.admin, { now: new Date(Date.now() + 29 * day) })).toEqual([]);
  expect(await remains(id)).not.toEqual(nothing);

  const [certificate] = await destroyDue(shared.admin, { now: later() });
  expect(await remains(id)).toEqual(nothing);
  expect(certificate?.content).toMatchObject({
    tenant: { id, name: "leaves", municipalityCode: "GM9901" },
    hosts: ["leaves.test"],
    postcodes: 1,
    schema: schemaOf(id),
    waitingJobs: 1,
    keys: 1,
    files: [],
  });
  expect(certificate?.content.tables).toContainEqual({ name: "person", rows: 1 });
  expect(certificate?.content.tables).toContainEqual({ name: "mail", rows: 0 });
  expect(await listCertificates(shared.admin)).toEqual([certificate]);
  expect(await destroyDue(shared.admin, { now: later() })).toEqual([]);
});

test("a certificate tells nothing about people, and a changed one is seen", async () => {
  const [certificate] = await listCertificates(shared.admin);
  if (certificate === undefined) throw new Error("There is one");
  expect(JSON.stringify(certificate)).not.toMatch(/Fatima|El Amrani|Buurtgenoot|5011AB/);
  expect(isAuthentic(certificate)).toBe(true);
  const { content, sha256 } = certificate;
  expect(isAuthentic({ content: { ...content, keys: 0 }, sha256 })).toBe(false);
  expect(isAuthentic({ content: { ...content, tables: content.tables.slice(1) }, sha256 })).toBe(false);
});

test("a site whose deletion was taken back is not destroyed, however late it is", async () => {
  const id = await peopled("returns");
  await deleteTenant(shared.admin, id, "command line");
  await restoreTenant(shared.admin, id, "command line");
  expect(await destroyDue(shared.admin, { now: new Date(Date.now() + 900 * day) })).toEqual([]);
  expect(await describeSchema(shared.admin, id)).toEqual(reference);
});

test("once destroyed it cannot be taken back, and its host is free for somebody else", async () => {
  const id = await peopled("gone");
  await deleteTenant(shared.admin, id, "command line");
  await destroyDue(shared.admin, { now: later() });
  await expect(restoreTenant(shared.admin, id, "command line")).rejects.toMatchObject({
    name: "TenantStateError",
  });
  expect((await shared.addTenant("gone")).id).not.toBe(id);
});

test("files outside the database go too, and are listed; killed between the two, they go the next time", async () => {
  const id = await peopled("files");
  await deleteTenant(shared.admin, id, "command line");
  const kept = new Set(["files.test.txt"]);
  let isFailing = true;
  const files = {
    list: () => Promise.resolve([...kept].map((name) => ({ name, bytes: 12, sha256: "a".repeat(64) }))),
    remove: async (name: string) => {
      if (isFailing) throw new Error("killed");
      kept.delete(name);
    },
  };
  await expect(destroyDue(shared.admin, { now: later(), files })).rejects.toThrow("Not all");
  expect(kept.size).toBe(1);
  isFailing = false;
  const [certificate] = await destroyDue(shared.admin, { now: later(), files });
  expect(kept.size).toBe(0);
  expect(certificate?.content.files.map(({ name }) => name)).toEqual(["files.test.txt"]);
});

test("of two that try at once one destroys it, and there is one certificate", async () => {
  const id = await peopled("twice");
  await deleteTenant(shared.admin, id, "command line");
  await Promise.all([1, 2, 3].map(() => destroyDue(shared.admin, { now: later() })));
  const certificates = await listCertificates(shared.admin);
  expect(certificates.filter(({ content }) => content.tenant.id === id)).toHaveLength(1);
});

test.each(["destroy started", "destroy finished", "files started", "files finished"])(
  "killed when %s, it is whole or gone, never reached; the next time it is gone",
  async (dieAt) => {
    const id = await peopled(dieAt.replace(" ", "-"));
    await deleteTenant(shared.admin, id, "command line", new Date(0));
    expect(await runMortal(shared, { verb: "destroy", host: "", dieAt })).toBe("killed");
    await whole(id);
    expect(await runMortal(shared, { verb: "destroy", host: "" })).toBe("done");
    expect(await remains(id)).toEqual(nothing);
  },
);

test("killed at any moment all converge: nothing half destroyed, and a certificate for each", async () => {
  const ids: TenantId[] = [];
  for (let count = 0; count < randomKills; count++) ids.push(await peopled(`random-${count}`));
  for (const id of ids) await deleteTenant(shared.admin, id, "command line", new Date(0));
  for (let count = 0; count < randomKills; count++) {
    await runMortal(shared, { verb: "destroy", host: "", dieAfterMs: 1 + Math.random() * 300 });
    for (const id of ids) await whole(id);
  }
  await runMortal(shared, { verb: "destroy", host: "" });
  const certified = (await listCertificates(shared.admin)).map(({ content }) => content.tenant.id);
  for (const id of ids) {
    expect(await remains(id)).toEqual(nothing);
    expect(certified).toContain(id);
  }
}, 120_000);

const nothing = {
  schema: false,
  role: false,
  tenants: 0,
  hosts: 0,
  postcodes: 0,
  jobs: 0,
  parked: 0,
};

async function remains(id: TenantId): Promise<Record<string, unknown> | undefined> {
  const [row] = await shared.admin.transaction((tx) =>
    tx.rows(
      `select to_regnamespace($2) is not null as schema,
         exists (select 1 from pg_roles where rolname = $3) as role,
         (select count(*)::int from platform.tenant where id = $1) as tenants,
         (select count(*)::int from platform.tenant_host where tenant_id = $1) as hosts,
         (select count(*)::int from platform.tenant_postcode where tenant_id = $1) as postcodes,
         (select count(*)::int from platform.parked_job where tenant_id = $1) as parked,
         (select count(*)::int from graphile_worker._private_jobs where payload ->> 'tenantId' = $1) as jobs`,
      [id, schemaOf(id), roleOf(id)],
    ),
  );
  return row;
}

/** Nothing lies about, and the tenant is either all there or not at all. */
async function whole(id: TenantId): Promise<void> {
  expect(await findHalfMade(shared.admin, reference, shared.names.app)).toEqual([]);
  const [catalog, left] = [await openCatalog(shared.admin), await remains(id)];
  expect(await catalog.byId(id)).toBeUndefined();
  await catalog.close();
  if (isDeepStrictEqual({ ...left }, nothing)) return;
  expect(left).toMatchObject({ schema: true, role: true, tenants: 1, hosts: 1, postcodes: 1, jobs: 1 });
  expect(await describeSchema(shared.admin, id)).toEqual(reference);
}

async function peopled(name: string): Promise<TenantId> {
  const { id } = await shared.addTenant(name);
  const db = tenantDb(shared.cell, parseTenantId(id));
  await db.kysely
    .insertInto("person")
    .values({
      id: randomUUID(),
      first_name: "Fatima",
      last_name: "El Amrani",
      pseudonym: "Buurtgenoot 2K",
      created_at: new Date(),
    })
    .execute();
  await db.kysely
    .insertInto("data_key")
    .values({ purpose: "seal", version: 1, wrapped: "w", wrapped_with: "k" })
    .execute();
  await shared.admin.kysely
    .insertInto("tenant_postcode")
    .values({ postcode: "5011AB", tenant_id: id })
    .execute();
  await shared.admin.transaction((tx) =>
    tx.rows("select graphile_worker.add_job('send_mail', jsonb_build_object('tenantId', $1::text)::json)", [
      id,
    ]),
  );
  return id;
}
