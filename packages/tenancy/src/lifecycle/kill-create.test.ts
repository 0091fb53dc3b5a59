import type { TenantState } from "@omzien/db";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createTenant } from "../create-tenant.ts";
import { listTenants } from "../list-tenants.ts";
import { describeSchema } from "../testing/describe-schema.ts";
import { findHalfMade } from "../testing/half-made.ts";
import { runMortal } from "../testing/run-mortal.ts";
import { openTestCatalog, type TestCatalog } from "../testing/test-catalog.ts";
import { reap } from "./reap.ts";
import { fillSpares } from "./spare-tenants.ts";

const randomKills = Number(process.env["OMZIEN_RANDOM_KILLS"] ?? 6);
const named = { name: "Zorgvallei", municipalityCode: "GM9901" };

let shared: TestCatalog;
let reference: string[];
beforeAll(async () => {
  shared = await openTestCatalog();
  reference = await describeSchema(shared.admin, (await shared.addTenant("whole")).id);
});
afterAll(() => shared.close());

const moments = ["tables", "words", "contents", "open"].flatMap((step) =>
  (step === "words" || step === "contents" ? ["started", "within", "finished"] : ["started", "finished"]).map(
    (what) => `${step} ${what}`,
  ),
);

test.each(moments)("killed when %s, nobody reaches it; the same again finishes it", async (dieAt) => {
  const host = `${dieAt.replace(" ", "-")}.test`;
  expect(await runMortal(shared, { verb: "create", host, dieAt })).toBe("killed");
  expect(await halfMade()).toEqual([]);
  expect(await stateAt(host)).toBe(dieAt === "open finished" ? "live" : "preparing");

  expect(await runMortal(shared, { verb: "create", host })).toBe("done");
  expect(await halfMade()).toEqual([]);
  expect(await stateAt(host)).toBe("live");
});

test("killed while its tables are made, there are none; the same again finishes it", async () => {
  const order = { verb: "create from nothing", host: "within.test" } as const;
  expect(await runMortal(shared, { ...order, dieAt: "tables within" })).toBe("killed");
  expect(await halfMade()).toEqual([]);
  expect(await runMortal(shared, order)).toBe("done");
  expect(await stateAt("within.test")).toBe("live");
});

test("killed at any moment, with and without spares, all converge: none half made, none twice, none left over", async () => {
  const outcomes = new Set<string>();
  for (let count = 0; count < randomKills; count++) {
    if (count % 3 === 0) await fillSpares(shared.admin, { size: 1, logins: shared.names });
    const verb = count % 2 === 0 ? "create" : "spares";
    const order = { verb, host: `random-${count}.test` } as const;
    outcomes.add(await runMortal(shared, { ...order, dieAfterMs: 1 + Math.random() * 120 }));
    expect(await halfMade()).toEqual([]);
    expect(await runMortal(shared, order)).toBe("done");
  }
  expect(outcomes).toContain("killed");
  expect(await halfMade()).toEqual([]);
  const tenants = await listTenants(shared.admin);
  expect(tenants.filter(({ state }) => state !== "live")).toEqual([]);
  expect(new Set(tenants.map(({ hosts }) => hosts[0])).size).toBe(tenants.length);
  expect(await reap(shared.admin)).toEqual({ spares: 0, abandoned: [], orphans: [] });
}, 120_000);

test("the check sees a tenant that was opened too early, and a schema of nobody", async () => {
  const failing = { ...named, hosts: ["early.test"] } as const;
  const making = createTenant(shared.admin, failing, {
    logins: shared.names,
    furnish: () => Promise.reject(new Error("no")),
  });
  await expect(making).rejects.toThrow("no");
  const id = (await listTenants(shared.admin)).at(-1)?.id;
  if (id === undefined) throw new Error("It waits in the catalog");
  await shared.admin.kysely.updateTable("tenant").set({ state: "live" }).where("id", "=", id).execute();
  await shared.admin.transaction((tx) => tx.script("create schema t_aaaaaaaaaaaa"));
  expect(await halfMade()).toEqual(["t_aaaaaaaaaaaa is nobody's", "early.test is reached and not whole"]);
});

const halfMade = () => findHalfMade(shared.admin, reference, shared.names.app);

async function stateAt(host: string): Promise<TenantState | undefined> {
  return (await listTenants(shared.admin)).find(({ hosts }) => hosts.includes(host))?.state;
}
