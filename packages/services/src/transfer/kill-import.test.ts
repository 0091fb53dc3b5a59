import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listTenants, openCatalog } from "@omzien/tenancy";
import { closeTestInstallation, openSecondInstallation, type SecondInstallation } from "@omzien/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type LivingTenant, livingTenant } from "./testing/living-tenant.ts";
import { runImport } from "./testing/run-import.ts";

let second: SecondInstallation;
let living: LivingTenant;
let place: string;
beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), "omzien-kill-import-"));
  [second, living] = await Promise.all([openSecondInstallation(), livingTenant()]);
  await living.take(join(place, "package"));
}, 60_000);
afterAll(async () => {
  await second.close();
  await closeTestInstallation();
  await rm(place, { recursive: true, force: true });
});

const before = ["seal", "files", "compare", "migrate", "links", "erasures", "postcodes", "note"];
const moments = [
  "rows started",
  "rows within",
  "rows finished",
  ...before.map((step) => `${step} started`),
  "open started",
  "open finished",
  "jobs started",
  "jobs finished",
];

test("killed at every step, one after another, nobody reaches it before it is whole, and it is finished", async () => {
  const order = { address: second.address, folder: join(place, "package") };
  const seen: string[] = [];
  for (const dieAt of moments) {
    expect(await runImport({ ...order, dieAt }), dieAt).toBe("killed");
    seen.push(`${dieAt}: ${(await isReached()) ? "served" : "not there"}, ${await countPeople()} people`);
  }
  const opened = moments.indexOf("open finished");
  expect(seen).toEqual(
    moments.map((moment, index) => {
      const isServed = index >= opened ? "served" : "not there";
      return `${moment}: ${isServed}, ${index < 2 ? 0 : 4} people`;
    }),
  );
  expect(await runImport(order)).toBe("done");
  expect(await listTenants(second.admin)).toMatchObject([{ id: living.tenant.id, state: "live" }]);
  const audit = await context().db.kysely.selectFrom("audit_event").select("action").execute();
  expect(audit.filter(({ action }) => action === "tenant.imported")).toHaveLength(1);
}, 240_000);

const context = () => second.contextOf({ id: living.tenant.id, name: "Tilburg", host: living.tenant.host });

async function isReached(): Promise<boolean> {
  const catalog = await openCatalog(second.admin);
  const found = await catalog.byHost(living.tenant.host);
  await catalog.close();
  return found !== undefined;
}

async function countPeople(): Promise<number> {
  const [row] = await second.admin.transaction((tx) =>
    tx.rows("select to_regclass($1) is not null as is_made", [`t_${living.tenant.id}.person`]),
  );
  if (row?.["is_made"] !== true) return 0;
  const people = await context().db.kysely.selectFrom("person").select("id").execute();
  return people.length;
}
