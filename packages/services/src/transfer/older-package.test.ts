import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { currentSchema, schemaAt, tenantDb } from "@omzien/db";
import { createTenant, listTenants } from "@omzien/tenancy";
import {
  closeTestInstallation,
  openSecondInstallation,
  type SecondInstallation,
  testFiles,
  testInstallation,
  testSecrets,
} from "@omzien/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { plainPolicy } from "../published-policy.ts";
import { exportTenant } from "./export-tenant.ts";
import { importTenant } from "./import-tenant.ts";

let second: SecondInstallation;
let place: string;
beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), "omzien-older-"));
  second = await openSecondInstallation();
}, 60_000);
afterAll(async () => {
  await second.close();
  await closeTestInstallation();
  await rm(place, { recursive: true, force: true });
});

test("a package of an older version is compared as it was, and then brought up to date", async () => {
  const { admin, cell, names } = await testInstallation();
  const version = currentSchema.migrations.length;
  expect(schemaAt(version)).toEqual(currentSchema);
  const older = { name: "Almere", municipalityCode: "GM0034", hosts: ["almere.test"] } as const;
  const { id } = await createTenant(admin, older, { logins: names, schema: schemaAt(version - 1) });
  const folder = join(place, "package");
  await exportTenant(
    {
      tenant: { id, name: "Almere", primaryHost: "almere.test" },
      db: tenantDb(cell, id),
      actor: { kind: "system", job: "test" },
      now: () => new Date(),
      requestId: "test",
      secrets: testSecrets,
      disclosure: plainPolicy,
      language: "nl",
    },
    { folder, files: testFiles().of(id), municipalityCode: "GM0034" },
  );
  await importTenant({
    folder,
    admin: second.admin,
    logins: second.names,
    who: "test",
    filesOf: (tenantId) => second.files.of(tenantId),
    removeFilesOf: (tenantId) => second.removeFilesOf(tenantId),
    contextOf: async (tenant) => second.contextOf(tenant),
    longestMs: 60_000,
  });
  expect(await listTenants(second.admin)).toMatchObject([{ id, state: "live", schemaVersion: version }]);
});
