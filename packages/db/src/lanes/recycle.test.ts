import { sql } from "kysely";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { defineQuery } from "../query/define-query.ts";
import { bindingOf } from "../tenant-db.ts";
import { testDatabaseUrl } from "../testing/database-url.ts";
import { openTestCell, type TestCell, tenantAt } from "../testing/test-cell.ts";
import { transaction } from "../transaction.ts";

const quick = defineQuery()((db) => db.selectFrom("category").select("slug"));

let testCell: TestCell;
beforeAll(async () => {
  testCell = await openTestCell(testDatabaseUrl(), 4, {
    lanes: 1,
    limits: { tenantsPerConnection: 2, keepConnectionMs: 0 },
  });
});
afterAll(() => testCell.close());

test("a connection that has seen too many tenants is replaced, without a failed statement", async () => {
  const lane = bindingOf(tenantAt(testCell, 0).db).slot.homeLanes[0];
  const first = lane.connection;
  const asking = testCell.tenants.map(({ db }) => db.all(quick));
  expect(await Promise.all(asking)).toHaveLength(4);
  await vi.waitFor(() => expect(lane.connection).not.toBe(first));
  expect(lane.connection.tenants.size).toBe(0);
  expect(await tenantAt(testCell, 3).db.all(quick)).toHaveLength(1);
  // The old one is closed, not kept beside the new.
  await expect(first.session.sql.unsafe("select 1").execute()).rejects.toMatchObject({
    code: "CONNECTION_ENDED",
  });
});

test("what stands in line for a connection that is replaced is answered by it", async () => {
  const busy = await openTestCell(testDatabaseUrl(), 4, {
    lanes: 1,
    limits: { tenantsPerConnection: 0, keepConnectionMs: 0, statementsPerTenant: 64, statementsPerLane: 64 },
  });
  // A statement that is new to a connection holds up the line until it was described.
  const fresh = (index: number) =>
    defineQuery<{ slug: string }>()((db, param) =>
      db.selectFrom("category").select("slug").where("slug", "!=", param("slug")).limit(sql.lit(index)),
    );
  const replaced = new Set<unknown>();
  const lane = bindingOf(tenantAt(busy, 0).db).slot.homeLanes[0];
  for (let round = 0; round < 30; round++) {
    replaced.add(lane.connection);
    const asking = busy.tenants.flatMap(({ db }) =>
      Array.from({ length: 8 }, (_, index) => db.all(fresh(1 + round * 8 + index), { slug: "x" })),
    );
    await Promise.all(asking);
  }
  expect(replaced.size).toBeGreaterThan(10);
  await busy.close();
});

test("a lane that a transaction has is not replaced under it", async () => {
  const { db } = tenantAt(testCell, 0);
  const lane = bindingOf(db).slot.homeLanes[0];
  const connections = await transaction(db, async (tx) => {
    const held = lane.connection;
    await tx.all(quick);
    for (const { db: other } of testCell.tenants.slice(1)) await other.all(quick);
    await tx.all(quick);
    return [held, lane.connection];
  });
  expect(connections[0]).toBe(connections[1]);
});

test("a connection is not replaced again before it has been of use, however many tenants come by", async () => {
  const keeping = await openTestCell(testDatabaseUrl(), 4, {
    lanes: 1,
    limits: { tenantsPerConnection: 2, keepConnectionMs: 60_000 },
  });
  const lane = bindingOf(tenantAt(keeping, 0).db).slot.homeLanes[0];
  const first = lane.connection;
  for (let round = 0; round < 5; round++) for (const { db } of keeping.tenants) await db.all(quick);
  expect(lane.connection).toBe(first);
  expect(lane.isRecycling).toBe(false);
  expect(first.tenants.size).toBe(4);
  await keeping.close();
});
