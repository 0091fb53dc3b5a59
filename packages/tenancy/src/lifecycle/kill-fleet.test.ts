import { createHash } from "node:crypto";
import { listBehind } from "@omzien/db";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Catalog, openCatalog } from "../catalog.ts";
import { createTenant } from "../create-tenant.ts";
import { listTenants } from "../list-tenants.ts";
import { describeSchema } from "../testing/describe-schema.ts";
import { fleet, tenantAt } from "../testing/fleet.ts";
import { findRemains, startProbing } from "../testing/fleet-check.ts";
import { runMortal } from "../testing/run-mortal.ts";
import { startTwoCells, type TwoCells } from "../testing/two-cells.ts";
import { deleteTenant } from "./close-tenant.ts";
import { listCertificates } from "./destroy-due.ts";

// `pnpm prove` runs it with 500 and 20.
const plan = { towns: Number(process.env["OMZIEN_FLEET"] ?? 24) };
const kills = Number(process.env["OMZIEN_FLEET_KILLS"] ?? 5);
const seed = process.env["OMZIEN_FLEET_SEED"] ?? "omzien";

/** What the work of one takes at least, on a quick machine: a life is a part of that, so that work remains. */
const makingMs = 90;
const changingMs = 25;

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

test(`${kills} kills at random while ${plan.towns} municipalities are made, destroyed, migrated and moved: all converge`, {
  timeout: 3_600_000,
}, async () => {
  const every = [...fleet.early(plan), ...fleet.late(plan)];
  const leaving = new Set<string>();
  const stopProbing = startProbing({ cells: two.cells, catalog }, { every, leaving });
  const [first, second] = [Math.ceil(kills / 3), kills - Math.ceil(kills / 3)];
  const open: string[] = [];

  await killed("make early", first, (plan.towns * makingMs) / first, open);
  const gone: string[] = [];
  for (const host of fleet.leaving(plan)) {
    const id = await tenantAt(two.admin, host);
    await deleteTenant(two.admin, id, "test", new Date(0));
    gone.push(id);
  }
  await untilClosed(fleet.leaving(plan));
  for (const host of fleet.leaving(plan)) leaving.add(host);
  await killed("change all", second, (plan.towns * changingMs) / second, open);
  const probed = await stopProbing();

  expect(probed.faults).toEqual([]);
  expect(probed.served).toBeGreaterThan(plan.towns);
  await expectConverged(gone);
  process.stdout.write(
    `kills: ${kills} over ${plan.towns}, seed ${seed}; in the midst of ${tally(open)}; ` +
      `asked ${probed.asked} times, ${probed.served} served, none half made; nothing left over\n`,
  );
});

test("the check sees a site that was opened too early, and a schema, a role and a slot that were left", async () => {
  const failing = { name: "Early", municipalityCode: "GM9901", hosts: ["early.test"] } as const;
  const furnish = () => Promise.reject(new Error("no"));
  await expect(createTenant(two.admin, failing, { furnish })).rejects.toThrow("no");
  const early = await tenantAt(two.admin, "early.test");
  const leaving = await two.addTenant("leaving");
  const expected = { main: new Set<string>([leaving]), second: new Set<string>() };
  await two.admin.kysely.updateTable("tenant").set({ state: "live" }).where("id", "=", early).execute();
  await two.second.transaction((tx) => tx.script("create schema t_aaaaaaaaaaaa; create role r_bbbbbbbbbbbb"));
  const remains = await findRemains(two, expected);
  expect(remains).toContain("second: t_aaaaaaaaaaaa is left over");
  expect(remains).toContain("second: r_bbbbbbbbbbbb is left over");
  expect(remains).toContain(`tenant of ${early}`);

  const hosts = ["early.test", "leaving.test"];
  await expect.poll(async () => catalog.byHost("early.test")).toBeDefined();
  const stop = startProbing(
    { cells: two.cells, catalog },
    { every: hosts, leaving: new Set(["leaving.test"]) },
  );
  const { faults } = await stop();
  expect(faults[0]).toMatch(/^early\.test/);
  expect(faults).toContain("leaving.test leaves and is served");
});

/** Kills the work so many times, then lets it be finished. @param open gets what each kill broke off. */
async function killed(
  verb: "make early" | "change all",
  times: number,
  longestMs: number,
  open: string[],
): Promise<void> {
  const order = { verb, host: "", fleet: plan } as const;
  for (let count = 0; count < times; count++) {
    const dieAfterMs = Math.ceil(longestMs * (0.1 + 0.9 * chance(`${verb} ${count}`)));
    expect([verb, count, await runMortal(two, { ...order, dieAfterMs })]).toEqual([verb, count, "killed"]);
    open.push(...(await openKinds()));
  }
  expect(await runMortal(two, order)).toBe("done");
}

/** In [0, 1), the same for a seed and a name. */
function chance(name: string): number {
  return createHash("sha256").update(`${seed} ${name}`).digest().readUInt32BE(0) / 2 ** 32;
}

async function openKinds(): Promise<string[]> {
  const rows = await two.admin.kysely
    .selectFrom("tenant_operation as o")
    .innerJoin("tenant_operation_step as s", "s.operation_id", "o.id")
    .select("o.kind")
    .distinct()
    .where("o.finished_at", "is", null)
    .where("o.given_up_at", "is", null)
    .where("s.finished_at", "is", null)
    .execute();
  const behind = (await listBehind(two.admin)).length;
  const isMigrating = behind > 0 && behind < fleet.early(plan).length - 1;
  return [...rows.map(({ kind }) => kind), ...(isMigrating ? ["migrate"] : [])];
}

function tally(kinds: readonly string[]): string {
  const names = [...new Set(kinds)].toSorted();
  return names.map((name) => `${kinds.filter((kind) => kind === name).length} ${name}`).join(", ");
}

async function untilClosed(hosts: readonly string[]): Promise<void> {
  for (const host of hosts) await expect.poll(async () => catalog.byHost(host)).toBeUndefined();
}

async function expectConverged(gone: readonly string[]): Promise<void> {
  const moved = new Set<string>();
  for (const host of fleet.moving(plan)) moved.add(await tenantAt(two.admin, host));
  const tenants = await listTenants(two.admin);
  expect(tenants.map(({ hosts }) => hosts[0]).toSorted()).toEqual(fleet.staying(plan).toSorted());
  const main = new Set(tenants.map(({ id }) => String(id)).filter((id) => !moved.has(id)));
  expect(await findRemains(two, { main, second: moved })).toEqual([]);
  expect(await listBehind(two.admin)).toEqual([]);
  const certified = (await listCertificates(two.admin)).map(({ content }) => content.tenant.id);
  expect(certified.toSorted()).toEqual(gone.toSorted());
  await expectWhole(tenants, moved);
}

async function expectWhole(
  tenants: Awaited<ReturnType<typeof listTenants>>,
  moved: ReadonlySet<string>,
): Promise<void> {
  const fresh = await two.addTenant("fresh");
  const reference = (await describeSchema(two.admin, fresh)).join("\n");
  const unlike: string[] = [];
  for (const { id, hosts } of tenants) {
    const described = await describeSchema(moved.has(id) ? two.second : two.main, id);
    if (described.join("\n") !== reference) unlike.push(hosts[0] ?? id);
  }
  expect(unlike).toEqual([]);
}
