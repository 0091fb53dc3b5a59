import { randomBytes } from "node:crypto";
import { type Cell, type CellOptions, openCell } from "../cell/open-cell.ts";
import { migratePlatform } from "../migrations/migrate-platform.ts";
import { applyTo, type TenantSchema } from "../migrations/migrate-tenant.ts";
import { openPlatform, type PlatformDb } from "../platform/platform-db.ts";
import { ensureRoles } from "../roles/ensure-roles.ts";
import { type LoginNames, type Logins, urlFor } from "../roles/logins.ts";
import { createRoleAndSchema } from "../roles/tenant-role.ts";
import { type TenantDb, tenantDb } from "../tenant-db.ts";
import { newTenantId, schemaOf, type TenantId } from "../tenant-id.ts";

/** Logins of one suite's own: logins belong to the whole server, and suites run side by side. */
export function makeTestLogins(): Logins {
  const suffix = randomBytes(4).toString("hex");
  return {
    app: { name: `test_app_${suffix}`, password: "app's \\ test password" },
    worker: { name: `test_worker_${suffix}`, password: "worker" },
  };
}

/** Two real tables are enough to prove a lane; making all of them for each tenant is what takes time. */
export const smallSchema: TenantSchema = {
  migrations: [
    {
      name: "0001-small",
      sql: `
        create table "__tenant__".category (
          id uuid primary key default gen_random_uuid(), slug text not null unique, parent_id uuid,
          names jsonb not null default '{}', hints jsonb not null default '{}', icon text not null default '',
          weight text not null default 'light', vog_required boolean not null default false,
          position integer not null default 0, hidden boolean not null default false
        );
        create table "__tenant__".audit_event (
          id uuid primary key default gen_random_uuid(), at timestamptz not null default now(),
          actor_kind text not null default 'system', actor_id uuid, action text not null, subject_id uuid,
          facts jsonb not null default '{}', request_id text not null default '', result text not null default 'done'
        );`,
    },
  ],
  appendOnlyTables: ["audit_event"],
};

export interface TestCell {
  logins: Logins;
  admin: PlatformDb;
  appUrl: string;
  cell: Cell;
  tenants: TestTenant[];
  close(): Promise<void>;
}

export interface TestTenant {
  id: TenantId;
  db: TenantDb;
  schema: string;
}

/** A cell on the test database with tenants on the small schema; each has one category, `only-<id>`. */
export async function openTestCell(
  adminUrl: string,
  tenantCount: number,
  options: Partial<CellOptions> = {},
): Promise<TestCell> {
  const logins = makeTestLogins();
  const names: LoginNames = { app: logins.app.name, worker: logins.worker.name };
  await ensureRoles(adminUrl, logins);
  await migratePlatform(adminUrl, names);
  const admin = openPlatform({ url: adminUrl, statementTimeoutMs: 0 });
  const appUrl = urlFor(adminUrl, logins.app);
  const cell = await openCell({ url: appUrl, durability: "relaxed", ...options });
  const ids: TenantId[] = [];
  for (let count = 0; count < tenantCount; count++) ids.push(await makeTenant(admin, names));
  return {
    logins,
    admin,
    appUrl,
    cell,
    tenants: ids.map((id) => ({ id, db: tenantDb(cell, id), schema: schemaOf(id) })),
    close: async () => {
      await cell.close();
      await admin.close();
    },
  };
}

/** The tenant at that place; throws when there are fewer. */
export function tenantAt(testCell: TestCell, index: number): TestTenant {
  const tenant = testCell.tenants[index];
  if (tenant === undefined) throw new RangeError(`No tenant ${index}`);
  return tenant;
}

async function makeTenant(admin: PlatformDb, names: LoginNames): Promise<TenantId> {
  const id = newTenantId();
  await admin.transaction(async (tx) => {
    await createRoleAndSchema(tx, id, names);
    await tx.kysely
      .insertInto("tenant")
      .values({
        id,
        name: id,
        municipality_code: "GM0000",
        state: "live",
        cell_id: "main",
        schema_version: 0,
      })
      .execute();
    await applyTo(tx, id, smallSchema);
    await tx.script(`insert into "${schemaOf(id)}".category (slug) values ('only-${id}')`);
  });
  return id;
}
