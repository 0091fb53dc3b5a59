import type { TenantDb, TenantId } from "@omzien/db";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestCatalog, type TestCatalog } from "./testing/test-catalog.ts";

let shared: TestCatalog;
let tilburg: { id: TenantId; db: TenantDb };
let almere: { id: TenantId; db: TenantDb };
beforeAll(async () => {
  shared = await openTestCatalog();
  const empty = { schema: { migrations: [], appendOnlyTables: [] } };
  tilburg = await shared.addTenant("tilburg", empty);
  almere = await shared.addTenant("almere", empty);
});
afterAll(() => shared.close());

const fatima = "0193a000-0000-7000-8000-000000000001";
const joost = "0193a000-0000-7000-8000-000000000002";

const note = ({ db }: { db: TenantDb }, person: string) =>
  sql`select platform.note_erasure(${person}::uuid, '2026-12-01T09:00:00Z')`.execute(db.kysely);

async function noted({ db }: { db: TenantDb }): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select id from platform.noted_erasures() as id`.execute(
    db.kysely,
  );
  return rows.map(({ id }) => id);
}

test("a municipality notes and reads its own erasures, each once, and no other's", async () => {
  await note(tilburg, fatima);
  await note(tilburg, fatima);
  await note(almere, joost);
  expect([await noted(tilburg), await noted(almere)]).toEqual([[fatima], [joost]]);
});

test("what is on the list stays on it, whoever asks", async () => {
  const changes = [
    "update platform.erasure set person_id = gen_random_uuid()",
    "delete from platform.erasure",
    "truncate platform.erasure",
  ];
  for (const change of changes) {
    for (const { kysely } of [tilburg.db, shared.admin]) {
      await expect(sql.raw(change).execute(kysely), change).rejects.toMatchObject({ code: "42501" });
    }
  }
  const insert = sql.raw(
    `insert into platform.erasure values ('${almere.id}', '${fatima}', '2026-12-01T09:00:00Z')`,
  );
  await expect(insert.execute(tilburg.db.kysely)).rejects.toMatchObject({ code: "42501" });
  await expect(sql`select * from platform.erasure`.execute(tilburg.db.kysely)).rejects.toMatchObject({
    code: "42501",
  });
  expect([await noted(tilburg), await noted(almere)]).toEqual([[fatima], [joost]]);
});

test("without a municipality's role nobody notes or reads anything through its functions", async () => {
  for (const reach of ["note_erasure(gen_random_uuid(), now())", "noted_erasures()"]) {
    const asAdministrator = sql.raw(`select platform.${reach}`).execute(shared.admin.kysely);
    await expect(asAdministrator, reach).rejects.toMatchObject({ code: "42501" });
  }
});
