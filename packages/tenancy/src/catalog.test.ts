import { openPlatform, type PlatformDb, urlFor } from "@omzien/db";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type Catalog, openCatalog } from "./catalog.ts";
import { suspendTenant } from "./lifecycle/close-tenant.ts";
import { openTestCatalog, type TestCatalog } from "./testing/test-catalog.ts";

const empty = { schema: { migrations: [], appendOnlyTables: [] } };

let shared: TestCatalog;
let platform: PlatformDb;
let catalog: Catalog;
beforeAll(async () => {
  shared = await openTestCatalog();
  platform = openPlatform({ url: urlFor(shared.adminUrl, shared.logins.app) });
  catalog = await openCatalog(platform);
});
afterAll(async () => {
  await catalog.close();
  await platform.close();
  await shared.close();
});

test("a host leads to its own tenant, in any case and with any port", async () => {
  const { id } = await shared.addTenant("tilburg", empty);
  const other = await shared.addTenant("almere", empty);
  await vi.waitFor(async () => {
    expect(await catalog.byHost("Tilburg.TEST:3000")).toEqual({
      id,
      name: "tilburg",
      primaryHost: "tilburg.test",
    });
    expect((await catalog.byHost("almere.test"))?.id).toBe(other.id);
  });
  expect(await catalog.byId(id)).toMatchObject({ name: "tilburg" });
});

test("an unknown or malformed host leads nowhere, and does not ask the database", async () => {
  await catalog.byHost("tilburg.test");
  const asking = vi.spyOn(platform.kysely, "selectFrom");
  for (const header of ["utrecht.test", "", "a:99999", "tilburg.test.evil", undefined]) {
    expect(await catalog.byHost(header)).toBeUndefined();
  }
  expect(asking).not.toHaveBeenCalled();
  asking.mockRestore();
});

test("a new host, a moved host and a suspended tenant are known within a second", async () => {
  const { id } = await shared.addTenant("breda", empty);
  await vi.waitFor(async () => expect((await catalog.byHost("breda.test"))?.id).toBe(id));
  const hosts = shared.admin.kysely;
  await hosts.updateTable("tenant_host").set({ host: "breda.example" }).where("tenant_id", "=", id).execute();
  await vi.waitFor(async () => {
    expect(await catalog.byHost("breda.test")).toBeUndefined();
    expect((await catalog.byHost("breda.example"))?.primaryHost).toBe("breda.example");
  });
  await suspendTenant(shared.admin, id, "command line");
  await vi.waitFor(async () => expect(await catalog.byHost("breda.example")).toBeUndefined());
});

test("without announcements a change is seen when the snapshot is too old", async () => {
  const deaf: PlatformDb = { ...platform, listen: async () => async () => undefined };
  const ageing = await openCatalog(deaf, { maxAgeMs: 50 });
  expect(await ageing.byHost("goes.test")).toBeUndefined();
  await shared.addTenant("goes", empty);
  await vi.waitFor(async () => expect(await ageing.byHost("goes.test")).toBeDefined());
});

test("a postcode leads to the tenant that serves it, the full one before its four digits", async () => {
  const wide = await shared.addTenant("wide", empty);
  const narrow = await shared.addTenant("narrow", empty);
  const rows = [
    { postcode: "1234", tenant_id: wide.id },
    { postcode: "1234AB", tenant_id: narrow.id },
  ];
  await shared.admin.kysely.insertInto("tenant_postcode").values(rows).execute();
  await vi.waitFor(async () => {
    expect((await catalog.byPostcode("1234AB"))?.id).toBe(narrow.id);
    expect((await catalog.byPostcode("1234ZZ"))?.id).toBe(wide.id);
    expect(await catalog.byPostcode("9999XX")).toBeUndefined();
  });
});

test("the web's login may read the catalog and not change it", async () => {
  const renaming = platform.kysely.updateTable("tenant").set({ name: "mine" }).execute();
  await expect(renaming).rejects.toMatchObject({ code: "42501" });
});
