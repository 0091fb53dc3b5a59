import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { DatabaseUnavailableError } from "../errors.ts";
import { defineQuery } from "../query/define-query.ts";
import { type OwnServer, startOwnServer } from "../testing/own-server.ts";
import { openTestCell, type TestCell, tenantAt, type TestTenant } from "../testing/test-cell.ts";
import { transaction } from "../transaction.ts";

const addCategory = defineQuery<{ id: string; slug: string }>()((db, param) =>
  db.insertInto("category").values({ id: param("id"), slug: param("slug"), names: "{}", position: 0 }),
);
const listSlugs = defineQuery()((db) => db.selectFrom("category").select("slug"));

type Write = (tenant: TestTenant, acknowledge: (slug: string) => void) => Promise<void>;

let server: OwnServer;
let testCell: TestCell;
beforeAll(async () => {
  server = await startOwnServer();
  testCell = await openTestCell(server.url, 4, { durability: "required", lanes: 4 });
});
afterAll(async () => {
  await testCell.close();
  await server.stop();
});

test("three crashes of PostgreSQL in mid-write lose nothing acknowledged, and say so as 503", async () => {
  const found = await writeDuringCrashes(3, async (tenant, acknowledge) => {
    const slug = randomUUID();
    await (Math.random() < 0.5
      ? tenant.db.run(addCategory, { id: randomUUID(), slug })
      : transaction(tenant.db, async (tx) => {
          await tx.run(addCategory, { id: randomUUID(), slug });
          await tx.all(listSlugs);
        }));
    acknowledge(slug);
  });
  expect(found.lost).toBe(0);
  expect(found.acknowledged).toBeGreaterThan(100);
  expect(found.unavailable).toBeGreaterThan(0);
  expect(found.otherErrors).toEqual([]);
  for (const ms of found.recoveryMs) expect(ms).toBeLessThan(2_000);
}, 60_000);

test("a writer that acknowledges before the commit is found by the same check", async () => {
  const found = await writeDuringCrashes(2, (tenant, acknowledge) =>
    transaction(tenant.db, async (tx) => {
      const slug = randomUUID();
      await tx.run(addCategory, { id: randomUUID(), slug });
      acknowledge(slug);
      await sleep(50);
    }),
  );
  expect(found.lost).toBeGreaterThan(0);
}, 60_000);

async function writeDuringCrashes(crashes: number, write: Write) {
  const acknowledged = new Map(testCell.tenants.map((tenant) => [tenant, new Set<string>()]));
  const found = {
    lost: 0,
    acknowledged: 0,
    unavailable: 0,
    otherErrors: [] as unknown[],
    recoveryMs: [] as number[],
  };
  let lastAcknowledgedAt = 0;
  let isOver = false;
  const writeOnAndOn = async (_: unknown, index: number) => {
    const tenant = tenantAt(testCell, index % testCell.tenants.length);
    while (!isOver) {
      try {
        await write(tenant, (slug) => acknowledged.get(tenant)?.add(slug));
        lastAcknowledgedAt = performance.now();
      } catch (error) {
        if (error instanceof DatabaseUnavailableError) found.unavailable++;
        else found.otherErrors.push(error);
        await sleep(10);
      }
    }
  };
  const writers = Promise.all(Array.from({ length: 16 }, writeOnAndOn));
  for (let crash = 0; crash < crashes; crash++) {
    await sleep(600);
    await server.crashAndRestart();
    const upSince = performance.now();
    while (lastAcknowledgedAt < upSince && performance.now() - upSince < 5_000) await sleep(5);
    found.recoveryMs.push(performance.now() - upSince);
  }
  await sleep(300);
  isOver = true;
  await writers;
  for (const [tenant, slugs] of acknowledged) {
    // Proves first that the database answers: a silent one would look like a loss.
    const there = new Set((await tenant.db.all(listSlugs)).map(({ slug }) => slug));
    found.acknowledged += slugs.size;
    found.lost += [...slugs].filter((slug) => !there.has(slug)).length;
  }
  return found;
}
