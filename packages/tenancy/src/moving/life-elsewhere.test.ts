import { currentSchema, roleOf, schemaOf, tenantDb, type TenantId, transaction } from "@omzien/db";
import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createTenant } from "../create-tenant.ts";
import { deleteTenant, restoreTenant, resumeTenant, suspendTenant } from "../lifecycle/close-tenant.ts";
import { destroyDue } from "../lifecycle/destroy-due.ts";
import { migrateAll } from "../migrate-all.ts";
import { remainsOf } from "../testing/remains.ts";
import { startTwoCells, type TwoCells } from "../testing/two-cells.ts";
import { moveTenant } from "./move-tenant.ts";

let two: TwoCells;
let id: TenantId;
let count = 0;
beforeAll(async () => {
  two = await startTwoCells();
}, 120_000);
afterAll(() => two.close());
beforeEach(async () => {
  id = await two.addTenant(`elsewhere-${count++}`);
  await moveTenant(two.admin, { tenantId: id, toCell: "second", who: "test" }, { graceMs: 0 });
  const db = tenantDb(await two.cells.at(two.secondAddress), id);
  await transaction(db, (tx) =>
    sql`select platform.enqueue_job('send_mail', '{}', '2031-05-05T00:00:00Z')`.execute(tx.kysely),
  );
});

test("in another cell, jobs of a closed site wait and go on when it opens", async () => {
  await suspendTenant(two.admin, id, "test");
  expect(await dueIn()).toEqual(["infinity"]);
  await resumeTenant(two.admin, id, "test");
  expect(await dueIn()).toEqual(["2031-05-05 00:00:00+00"]);
  await deleteTenant(two.admin, id, "test");
  expect(await dueIn()).toEqual(["infinity"]);
  await restoreTenant(two.admin, id, "test");
  expect(await dueIn()).toEqual(["2031-05-05 00:00:00+00"]);
});

test("in another cell, it is destroyed there, and the certificate says what there was", async () => {
  await deleteTenant(two.admin, id, "test");
  const later = new Date(Date.now() + 31 * 86_400_000);
  const [certificate] = await destroyDue(two.admin, { now: later });
  expect(certificate?.content).toMatchObject({ tenant: { id }, waitingJobs: 1 });
  expect(certificate?.content.tables).toContainEqual({
    name: "schema_version",
    rows: currentSchema.migrations.length,
  });
  expect(await remainsOf(two.second, id)).toEqual([]);
  expect(await dueIn()).toEqual([]);
  expect(await destroyDue(two.admin, { now: later })).toEqual([]);
});

test("in another cell, it is migrated there", async () => {
  const more = { name: "9999-more", sql: 'alter table "__tenant__".category add column more text;' };
  const schema = { ...currentSchema, migrations: [...currentSchema.migrations, more] };
  expect((await migrateAll(two.admin, { schema })).migrated).toContain(id);
  expect((await migrateAll(two.admin, { schema })).migrated).toEqual([]);
  const [row] = await two.second.transaction((tx) =>
    tx.rows(`select count(*)::int as n from "${schemaOf(id)}".schema_version`),
  );
  expect(row?.["n"]).toBe(schema.migrations.length);
  expect(await remainsOf(two.second, id)).toEqual([roleOf(id), schemaOf(id)]);
});

test("a tenant is not made in another cell, but moved there", async () => {
  const making = createTenant(two.admin, {
    name: "new",
    municipalityCode: "GM9901",
    hosts: ["new.test"],
    cellId: "second",
  });
  await expect(making).rejects.toThrow("moved");
});

async function dueIn(): Promise<string[]> {
  const rows = await two.second.transaction((tx) =>
    tx.rows(
      "select run_at::text as due from graphile_worker._private_jobs where payload ->> 'tenantId' = $1",
      [id],
    ),
  );
  return rows.map(({ due }) => String(due));
}
