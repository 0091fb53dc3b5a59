import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { DatabaseUnavailableError } from "../errors.ts";
import { defineQuery } from "../query/define-query.ts";
import type { TenantDb } from "../tenant-db.ts";
import { testDatabaseUrl } from "../testing/database-url.ts";
import { openTestCell, type TestCell, tenantAt } from "../testing/test-cell.ts";
import { transaction } from "../transaction.ts";
import { homePair } from "./tenant-slot.ts";
import { newTenantId } from "../tenant-id.ts";

const slow = defineQuery()(() => sql<{ slept: string }>`select pg_sleep(0.3)::text as slept`);
const quick = defineQuery()((db) => db.selectFrom("category").select("slug"));

let testCell: TestCell;
beforeAll(async () => {
  // Two lanes: every tenant shares both with the noisy one.
  testCell = await openTestCell(testDatabaseUrl(), 3, { lanes: 2 });
});
afterAll(() => testCell.close());

test("a tenant that floods the database with slow queries does not keep its neighbours waiting", async () => {
  const [noisy, quiet, other] = [tenantAt(testCell, 0), tenantAt(testCell, 1), tenantAt(testCell, 2)];
  const flood = Array.from({ length: 40 }, () => noisy.db.all(slow).catch(busy));
  const [quietTimes, otherTimes] = await Promise.all([timesFor(quiet.db, 2_000), timesFor(other.db, 2_000)]);
  expect(quietTimes.length).toBeGreaterThan(400);
  expect(otherTimes.length).toBeGreaterThan(400);
  expect(percentile(quietTimes, 99)).toBeLessThan(100);
  await Promise.all(flood);
}, 30_000);

test("without turns and overflow the same flood keeps a neighbour waiting: the check sees it", async () => {
  const unfair = await openTestCell(testDatabaseUrl(), 2, {
    lanes: 2,
    overflow: 0,
    limits: { statementsPerTenant: 1_000, statementsPerLane: 1_000, blockedAfterMs: Infinity },
  });
  const flood = Array.from({ length: 14 }, () => tenantAt(unfair, 0).db.all(slow));
  const times = await timesFor(tenantAt(unfair, 1).db, 1_000);
  expect(percentile(times, 50)).toBeGreaterThan(300);
  await Promise.all(flood);
  await unfair.close();
}, 30_000);

test("a transaction gets its lane although others keep it busy", async () => {
  const [busyOne, writer] = [tenantAt(testCell, 1), tenantAt(testCell, 2)];
  const until = performance.now() + 1_000;
  const keepBusy = Array.from({ length: 24 }, async () => {
    while (performance.now() < until) await busyOne.db.all(quick);
  });
  let done = 0;
  while (performance.now() < until) {
    await transaction(writer.db, (tx) => tx.all(quick));
    done++;
  }
  await Promise.all(keepBusy);
  expect(done).toBeGreaterThan(50);
});

test("who waits longer than the limit, or finds too many waiting, is told to come back", async () => {
  const strict = await openTestCell(testDatabaseUrl(), 1, {
    lanes: 1,
    overflow: 0,
    limits: { waitMs: 100, waiting: 5, statementsPerTenant: 1 },
  });
  const { db } = tenantAt(strict, 0);
  const outcomes = await Promise.all(Array.from({ length: 20 }, () => db.all(slow).catch(busy)));
  expect(outcomes.filter((outcome) => outcome === "busy").length).toBeGreaterThanOrEqual(14);
  expect(outcomes.some((outcome) => outcome !== "busy")).toBe(true);
  await strict.close();
});

test("every tenant has two different lanes, and the lanes are shared out evenly", () => {
  const uses = Array.from({ length: 8 }, () => 0);
  for (let count = 0; count < 4_000; count++) {
    const [first, second] = homePair(newTenantId(), 8);
    expect(first).not.toBe(second);
    for (const lane of [first, second]) uses[lane] = (uses[lane] ?? 0) + 1;
  }
  for (const count of uses) expect(Math.abs(count - 1_000)).toBeLessThan(250);
});

async function timesFor(db: TenantDb, ms: number): Promise<number[]> {
  const times: number[] = [];
  const until = performance.now() + ms;
  while (performance.now() < until) {
    const start = performance.now();
    await db.all(quick);
    times.push(performance.now() - start);
  }
  return times;
}

function percentile(times: number[], percent: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? 0;
}

function busy(error: unknown): "busy" {
  if (error instanceof DatabaseUnavailableError && error.reason === "busy") return "busy";
  throw error;
}
