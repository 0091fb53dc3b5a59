import type { Cell } from "./cell/open-cell.ts";
import { runStatement } from "./lanes/schedule.ts";
import type { Schedule } from "./lanes/schedule-state.ts";
import { makeSlot, type TenantSlot } from "./lanes/tenant-slot.ts";
import { makeExecutor, type TenantExecutor, type TextCache } from "./query/executor.ts";
import type { TenantId } from "./tenant-id.ts";

declare const tenantDbBrand: unique symbol;

/** The database as one tenant sees it. Not a `PlatformDb`: neither can stand in for the other. */
export interface TenantDb extends TenantExecutor {
  readonly [tenantDbBrand]: true;
}

/** What a transaction needs to know of a `TenantDb`. */
export interface TenantBinding {
  readonly schedule: Schedule;
  readonly slot: TenantSlot;
  readonly texts: TextCache;
}

// Twice the tenants of a full cell; beyond that the tenant asked for first is made anew when it comes back.
const cachedTenants = 1_000;

const bindings = new WeakMap<TenantDb, TenantBinding>();

/**
 * The tenant's database in a cell; the same object for the same tenant, so asking is cheap.
 * The id comes from the registry, never from a client.
 */
export function tenantDb(cell: Cell, tenantId: TenantId): TenantDb {
  const known = cell.tenants.get(tenantId);
  if (known !== undefined) return known;
  const db = makeTenantDb(cell, tenantId);
  if (cell.tenants.size >= cachedTenants) {
    const [oldest] = cell.tenants.keys();
    if (oldest !== undefined) cell.tenants.delete(oldest);
  }
  cell.tenants.set(tenantId, db);
  return db;
}

/** The lanes and slot behind a `TenantDb`. */
export function bindingOf(db: TenantDb): TenantBinding {
  const binding = bindings.get(db);
  if (binding === undefined) throw new TypeError("Not a TenantDb of tenantDb()");
  return binding;
}

/** Whether each statement is committed by itself; false in a transaction, which may still be undone. */
export function commitsAtOnce(db: TenantExecutor): boolean {
  return bindings.has(db as TenantDb);
}

function makeTenantDb(cell: Cell, tenantId: TenantId): TenantDb {
  const { schedule } = cell;
  const slot = makeSlot(tenantId, schedule.home);
  const texts: TextCache = [];
  const executor = makeExecutor(tenantId, texts, (text, parameters) =>
    runStatement(schedule, slot, text, parameters),
  );
  const db = brand(executor);
  bindings.set(db, { schedule, slot, texts });
  return db;
}

// The only maker of a TenantDb: its executor is bound to a tenant's slot.
function brand(executor: TenantExecutor): TenantDb {
  return executor as TenantDb;
}
