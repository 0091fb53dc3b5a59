import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestCatalog, type TestCatalog } from "../testing/test-catalog.ts";
import { lastBackups, noteBackup } from "./backups.ts";

const empty = { schema: { migrations: [], appendOnlyTables: [] } };
const inMinutes = (count: number) => new Date(Math.floor(Date.now() / 1000) * 1000 + count * 60_000);

let shared: TestCatalog;
beforeAll(async () => {
  shared = await openTestCatalog();
});
afterAll(() => shared.close());

const note = (begunAt: Date, cellId = "main") =>
  noteBackup(shared.admin, { cellId, begunAt, now: inMinutes(600) });

test("only a backup that has the municipality in it counts, and the last of them is told", async () => {
  const { id } = await shared.addTenant("tilburg", empty);
  const last = async () => (await lastBackups(shared.admin)).get(id);
  expect(await last()).toBeUndefined();
  expect(await note(inMinutes(-60))).toBe(true);
  expect(await last()).toBeUndefined();
  await note(inMinutes(60));
  await note(inMinutes(30));
  expect(await last()).toEqual(inMinutes(60));
  await shared.admin.kysely
    .insertInto("tenant_operation")
    .values({
      tenant_id: id,
      kind: "move",
      who: "command line",
      from_cell: "main",
      to_cell: "main",
      finished_at: inMinutes(45),
      given_up_at: null,
      given_up_by: null,
    })
    .execute();
  expect(await last()).toEqual(inMinutes(60));
  await shared.admin.kysely
    .updateTable("tenant_operation")
    .set({ finished_at: inMinutes(90) })
    .where("tenant_id", "=", id)
    .where("kind", "=", "move")
    .execute();
  expect(await last()).toBeUndefined();
});

test("of a cell that is not there nothing is noted", async () => {
  expect(await note(inMinutes(0), "elsewhere")).toBe(false);
});

test("what was noted a quarter of a year ago goes with the next one", async () => {
  await noteBackup(shared.admin, { cellId: "main", begunAt: inMinutes(0), now: new Date("2026-01-02") });
  await note(inMinutes(1));
  const old = await shared.admin.kysely
    .selectFrom("backup")
    .select("id")
    .where("noted_at", "<", new Date("2026-02-01"))
    .execute();
  expect(old).toEqual([]);
});
