import { roleOf, schemaOf, type TenantId } from "@omzien/db";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Catalog, openCatalog } from "../catalog.ts";
import { lostWrites, startLiveWrites } from "../testing/live-writes.ts";
import { remainsOf } from "../testing/remains.ts";
import { runMortal } from "../testing/run-mortal.ts";
import { startTwoCells, type TwoCells } from "../testing/two-cells.ts";
import { abandonMove } from "./move-tenant.ts";

const randomKills = Number(process.env["OMZIEN_RANDOM_KILLS"] ?? 6);

let two: TwoCells;
let catalog: Catalog;
beforeAll(async () => {
  two = await startTwoCells();
  catalog = await openCatalog(two.admin);
}, 120_000);
afterAll(async () => {
  await catalog.close();
  await two.close();
});

const beforeSwitch = ["target started", "publish started", "copy started", "copy within", "verify started"];
const switching = ["switch started", "switch within"];
const afterSwitch = ["switch finished", "detach finished", "jobs finished", "release finished"];

test.each([...beforeSwitch, ...switching, ...afterSwitch])(
  "killed when %s, the same again finishes it and no write is lost",
  async (dieAt) => {
    const host = `${dieAt.replace(" ", "-")}.test`;
    const id = await two.addTenant(host.replace(".test", ""));
    const writes = startLiveWrites({ cells: two.cells, catalog }, host, 2);
    expect(await runMortal(two, { verb: "move", host, dieAt })).toBe("killed");
    expect(await runMortal(two, { verb: "move", host })).toBe("done");
    await expectMoved(id, await writes());
  },
  60_000,
);

test.each(["publish started", "copy within", "verify started", "switch within"])(
  "killed when %s, it can be given up: it is written to where it was, and nothing remains",
  async (dieAt) => {
    const host = `give-up-${dieAt.replace(" ", "-")}.test`;
    const id = await two.addTenant(host.replace(".test", ""));
    const writes = startLiveWrites({ cells: two.cells, catalog }, host, 2);
    expect(await runMortal(two, { verb: "move", host, dieAt })).toBe("killed");
    await abandonMove(two.admin, id, "test");
    const { acknowledged, faults } = await writes();
    expect(faults).toEqual([]);
    expect(await lostWrites({ cells: two.cells, catalog }, id, acknowledged)).toEqual([]);
    expect(await remainsOf(two.main, id)).toEqual([roleOf(id), schemaOf(id)]);
    expect(await remainsOf(two.second, id)).toEqual([]);
  },
  60_000,
);

test("killed at any moment, it converges", async () => {
  const outcomes = new Set<string>();
  for (let count = 0; count < randomKills; count++) {
    const host = `random-${count}.test`;
    const id = await two.addTenant(`random-${count}`);
    const writes = startLiveWrites({ cells: two.cells, catalog }, host, 2);
    const dieAfterMs = 50 + Math.random() * 1_200;
    outcomes.add(await runMortal(two, { verb: "move", host, dieAfterMs }));
    expect(await runMortal(two, { verb: "move", host })).toBe("done");
    await expectMoved(id, await writes());
  }
  expect(outcomes).toContain("killed");
}, 120_000);

async function expectMoved(
  id: TenantId,
  written: { acknowledged: string[]; faults: unknown[] },
): Promise<void> {
  expect(written.faults).toEqual([]);
  expect(written.acknowledged.length).toBeGreaterThan(0);
  expect((await catalog.byId(id))?.cellAddress).toBe(two.secondAddress);
  expect(await lostWrites({ cells: two.cells, catalog }, id, written.acknowledged)).toEqual([]);
  expect(await remainsOf(two.main, id)).toEqual([]);
  expect(await remainsOf(two.second, id)).toEqual([roleOf(id), schemaOf(id)]);
}
