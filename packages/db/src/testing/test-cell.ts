import { type Cell, type CellOptions, openCell } from "../cell/open-cell.ts";
import { migratePlatform } from "../migrations/migrate-platform.ts";
import { applyTo, type TenantSchema } from "../migrations/migrate-tenant.ts";
import { openPlatform, type PlatformDb } from "../platform/platform-db.ts";
import { ensureRoles } from "../roles/ensure-roles.ts";
import { defaultLoginNames, type Logins, urlFor } from "../roles/logins.ts";
import { createRoleAndSchema } from "../roles/tenant-role.ts";
import { type TenantDb, tenantDb } from "../tenant-db.ts";
import { newTenantId, schemaOf, type TenantId } from "../tenant-id.ts";

/** Logins of test databases; every suite uses the same, because logins belong to the whole server. */
export const testLogins: Logins = {
  app: { name: defaultLoginNames.app, password: "app's \\ test password" },
  worker: { name: defaultLoginNames.worker, password: "worker" },
};

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
  await ensureRoles(adminUrl, testLogins);
  await migratePlatform(adminUrl);
  const admin = openPlatform({ url: adminUrl, statementTimeoutMs: 0 });
  const appUrl = urlFor(adminUrl, testLogins.app);
  const cell = await openCell({ url: appUrl, durability: "relaxed", ...options });
  const ids: TenantId[] = [];
  for (let count = 0; count < tenantCount; count++) ids.push(await makeTenant(admin));
  return {
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

async function makeTenant(admin: PlatformDb): Promise<TenantId> {
  const id = newTenantId();
  await admin.transaction(async (tx) => {
    await createRoleAndSchema(tx, id, defaultLoginNames);
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
