import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { TransactionAbortedError, UniqueViolation } from "./errors.ts";
import { defineQuery } from "./query/define-query.ts";
import { testDatabaseUrl } from "./testing/database-url.ts";
import { openTestCell, type TestCell, tenantAt, type TestTenant } from "./testing/test-cell.ts";
import { type TenantTx, transaction } from "./transaction.ts";

const addCategory = defineQuery<{ id: string; slug: string }>()((db, param) =>
  db
    .insertInto("category")
    .values({ id: param("id"), slug: param("slug"), names: '{"nl":"","en":""}', position: 0 }),
);
const findCategory = defineQuery<{ slug: string }>()((db, param) =>
  db.selectFrom("category").select("slug").where("slug", "=", param("slug")),
);
const lockCategory = defineQuery<{ slug: string }>()((db, param) =>
  db.selectFrom("category").select("slug").where("slug", "=", param("slug")).forUpdate(),
);

let testCell: TestCell;
let tilburg: TestTenant;
beforeAll(async () => {
  testCell = await openTestCell(testDatabaseUrl(), 2);
  tilburg = tenantAt(testCell, 0);
});
afterAll(() => testCell.close());

test("what was written in a transaction is there after it, and not visible to others before", async () => {
  const seenBefore = await transaction(tilburg.db, async (tx) => {
    expect(await add(tx, "garden")).toBe(1);
    return tilburg.db.maybeOne(findCategory, { slug: "garden" });
  });
  expect(seenBefore).toBeUndefined();
  expect(await tilburg.db.one(findCategory, { slug: "garden" })).toEqual({ slug: "garden" });
});

test("nothing of a transaction remains when its work fails", async () => {
  const failing = transaction(tilburg.db, async (tx) => {
    await add(tx, "shopping");
    throw new Error("changed my mind");
  });
  await expect(failing).rejects.toThrow("changed my mind");
  expect(await tilburg.db.maybeOne(findCategory, { slug: "shopping" })).toBeUndefined();
});

test("a transaction whose failed statement was ignored says that nothing was written", async () => {
  const ignoring = transaction(tilburg.db, async (tx) => {
    await add(tx, "walking");
    await tx.run(addCategory, { id: "not a uuid", slug: "x" }).catch(() => "ignored");
  });
  await expect(ignoring).rejects.toThrow(TransactionAbortedError);
  expect(await tilburg.db.maybeOne(findCategory, { slug: "walking" })).toBeUndefined();
});

test("a second row with the same key is a UniqueViolation that names its constraint", async () => {
  await tilburg.db.run(addCategory, { id: randomUUID(), slug: "cooking" });
  const again = tilburg.db.run(addCategory, { id: randomUUID(), slug: "cooking" });
  await expect(again).rejects.toThrow(UniqueViolation);
  await expect(again).rejects.toMatchObject({ constraint: "category_slug_key", table: "category" });
});

test("an error does not carry the row that it is about into a log", async () => {
  const failing = tilburg.db.kysely.insertInto("category").values({
    id: randomUUID(),
    slug: "fatima@example.nl",
    names: sql<string>`null`,
    position: 0,
  });
  const error: unknown = await failing.execute().catch((cause: unknown) => cause);
  expect(error).toMatchObject({ code: "23502" });
  expect(JSON.stringify({ ...Object(error) })).not.toContain("fatima");
});

test("statements sent together stay in their transaction and in their order", async () => {
  const answers = await transaction(tilburg.db, (tx) =>
    Promise.all([add(tx, "one"), tx.maybeOne(findCategory, { slug: "one" }), add(tx, "two")]),
  );
  expect(answers).toEqual([1, { slug: "one" }, 1]);
});

test("two transactions in each other's way both succeed, because one of them runs again", async () => {
  await transaction(tilburg.db, (tx) => Promise.all([add(tx, "left"), add(tx, "right")]));
  let runs = 0;
  const both = barrier(2);
  const lockBoth = (first: string, second: string) =>
    transaction(tilburg.db, async (tx) => {
      runs++;
      await tx.one(lockCategory, { slug: first });
      await both();
      await tx.one(lockCategory, { slug: second });
    });
  await Promise.all([lockBoth("left", "right"), lockBoth("right", "left")]);
  expect(runs).toBe(3);
});

test("a transaction is of no use after its end", async () => {
  let kept: TenantTx | undefined;
  await transaction(tilburg.db, async (tx) => {
    kept = tx;
  });
  await expect(kept?.one(findCategory, { slug: "one" })).rejects.toThrow("This transaction is over");
});

test("a transaction may ask things outside itself, even when all of its tenant's lanes are taken", async () => {
  const asking = Array.from({ length: 12 }, () =>
    transaction(tilburg.db, async (tx) => {
      await tx.one(findCategory, { slug: "one" });
      return tilburg.db.one(findCategory, { slug: "two" });
    }),
  );
  expect(await Promise.all(asking)).toHaveLength(12);
});

test("work that never ends gives its lane back in the end", async () => {
  const hasty = await openTestCell(testDatabaseUrl(), 1, { lanes: 1, overflow: 1, limits: { holdMs: 100 } });
  const { db } = tenantAt(hasty, 0);
  const stuck = transaction(db, async (tx) => {
    await tx.all(findCategory, { slug: "one" });
    await new Promise(() => undefined);
  });
  await expect(stuck).rejects.toMatchObject({ name: "DatabaseUnavailableError", reason: "timeout" });
  expect(await transaction(db, (tx) => tx.all(findCategory, { slug: "one" }))).toEqual([]);
  await hasty.close();
});

test("facts can be added and read, never changed or removed", async () => {
  const fact = {
    id: randomUUID(),
    at: new Date(),
    actor_kind: "system",
    action: "a",
    request_id: "",
  } as const;
  await tilburg.db.kysely.insertInto("audit_event").values(fact).execute();
  const change = tilburg.db.kysely.updateTable("audit_event").set({ action: "b" });
  await expect(change.execute()).rejects.toMatchObject({ code: "42501" });
  await expect(tilburg.db.kysely.deleteFrom("audit_event").execute()).rejects.toMatchObject({
    code: "42501",
  });
  await expect(sql`truncate ${sql.table(`${tilburg.schema}.audit_event`)}`.execute(tilburg.db.kysely))
    .rejects //
    .toMatchObject({ code: "42501" });
});

function add(tx: TenantTx, slug: string): Promise<number> {
  return tx.run(addCategory, { id: randomUUID(), slug });
}

// Lets its callers go on once as many as expected have arrived; those who come later pass.
function barrier(expected: number): () => Promise<void> {
  let arrived = 0;
  let open: () => void;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return () => {
    if (++arrived === expected) open();
    return opened;
  };
}
