import { setTimeout as pause } from "node:timers/promises";
import {
  currentSchema,
  parseTenantId,
  type PlatformDb,
  schemaOf,
  type TenantId,
  type TenantSchema,
} from "@omzien/db";
import { createTenant } from "../create-tenant.ts";
import { destroyDue } from "../lifecycle/destroy-due.ts";
import { migrateAll } from "../migrate-all.ts";
import { moveTenant } from "../moving/move-tenant.ts";

/** Which municipalities there are, and what becomes of each. */
export interface FleetPlan {
  towns: number;
}

/** Made last, while the others are destroyed, migrated and moved. */
const isLate = (index: number) => index % 10 === 9;
const isLeaving = (index: number) => index % 10 === 3;
const isMoving = (index: number) => index % 40 === 7;
const indexes = ({ towns }: FleetPlan, wanted: (index: number) => boolean) =>
  Array.from({ length: towns }, (_, index) => index).filter(wanted);

export const fleet = {
  early: (plan: FleetPlan) => indexes(plan, (index) => !isLate(index)).map(hostOf),
  late: (plan: FleetPlan) => indexes(plan, isLate).map(hostOf),
  leaving: (plan: FleetPlan) => indexes(plan, isLeaving).map(hostOf),
  moving: (plan: FleetPlan) => indexes(plan, isMoving).map(hostOf),
  staying: (plan: FleetPlan) => indexes(plan, (index) => !isLeaving(index)).map(hostOf),
};

function hostOf(index: number): string {
  return `town-${index}.test`;
}

/** The tables as they were before the newest migration. */
const earlier = beforeNewest(currentSchema);

function beforeNewest({
  migrations,
  appendOnlyTables,
  readOnlyTables,
  keptTables,
}: TenantSchema): TenantSchema {
  const before = migrations.slice(0, -1);
  const isThere = (table: string) => before.some(({ sql }) => sql.includes(`"__tenant__".${table} (`));
  return {
    migrations: before,
    appendOnlyTables: appendOnlyTables.filter(isThere),
    readOnlyTables: (readOnlyTables ?? []).filter(isThere),
    keptTables: (keptTables ?? []).filter(isThere),
  };
}

/** Makes all but the last, in the earlier version, one after another; those who move are of the newest. */
export async function makeEarly(admin: PlatformDb, plan: FleetPlan): Promise<void> {
  const moving = new Set(fleet.moving(plan));
  for (const host of fleet.early(plan)) await make(admin, host, moving.has(host) ? currentSchema : earlier);
}

/** All at once: makes the last, destroys those whose time has come, migrates all, and moves some. */
export async function makeDestroyMigrateAndMove(admin: PlatformDb, plan: FleetPlan): Promise<void> {
  await Promise.all([
    (async () => {
      for (const host of fleet.late(plan)) await make(admin, host, currentSchema);
    })(),
    destroyDue(admin),
    migrateAll(admin, { parallel: 2 }),
    (async () => {
      for (const host of fleet.moving(plan)) {
        const order = { tenantId: await tenantAt(admin, host), toCell: "second", who: "test" };
        await moveTenant(admin, order, { graceMs: 0 });
      }
    })(),
  ]);
}

/** The very last thing that is written into a tenant before it is opened. */
export const lastWords = "made to the last step";

async function make(admin: PlatformDb, host: string, schema: TenantSchema): Promise<void> {
  const mark = async (id: TenantId, key: string) => {
    // Something happens in between, where it may be killed.
    await pause(2);
    await admin.transaction((tx) =>
      tx.rows(
        `insert into "${schemaOf(id)}".rate_limit (key, window_start, count) values ($1, now(), 1)
         on conflict do nothing`,
        [key],
      ),
    );
  };
  const steps = ["words", "contents"].map((name) => ({ name, run: (id: TenantId) => mark(id, name) }));
  await createTenant(
    admin,
    { name: host, municipalityCode: "GM9901", hosts: [host] },
    { schema, steps: [...steps, { name: "last", run: (id) => mark(id, lastWords) }] },
  );
}

/** @throws when nobody has the host. */
export async function tenantAt(admin: PlatformDb, host: string): Promise<TenantId> {
  const { tenant_id: id } = await admin.kysely
    .selectFrom("tenant_host")
    .select("tenant_id")
    .where("host", "=", host)
    .executeTakeFirstOrThrow();
  return parseTenantId(id);
}
