import {
  applyTo,
  createRoleAndSchema,
  currentSchema,
  defaultLoginNames,
  type LoginNames,
  newTenantId,
  parseTenantId,
  type PlatformDb,
  type PlatformTx,
  schemaOf,
  type TenantId,
  type TenantSchema,
  type TenantState,
} from "@omzien/db";
import { normaliseHost } from "./host.ts";

export interface NewTenant {
  name: string;
  /** Code of Statistics Netherlands, `GM0344`. */
  municipalityCode: string;
  /** The first is the primary one, under which links are written. */
  hosts: readonly [string, ...string[]];
  /** `live` by default; `preparing` is not served until `setTenantState`. */
  state?: TenantState;
  /** `main` by default. */
  cellId?: string;
}

export interface CreateTenantOptions {
  logins?: LoginNames;
  schema?: TenantSchema;
  /** Puts first rows into the new schema, in the same transaction; `schema` is safe between double quotes. */
  furnish?: (tx: PlatformTx, schema: string) => Promise<void>;
}

/** The tenant cannot be made as asked: a malformed host, or one that another tenant has, or a cell that is full. */
export class TenantRefusedError extends Error {
  override readonly name = "TenantRefusedError";
}

/**
 * Makes a tenant: role, schema, tables, first rows and catalog entry in one transaction, so that nothing half made
 * is ever seen. When the primary host has a tenant already, that is the answer and nothing changes.
 *
 * @param admin opened with a superuser's address.
 * @throws TenantRefusedError
 */
export async function createTenant(
  admin: PlatformDb,
  tenant: NewTenant,
  options: CreateTenantOptions = {},
): Promise<{ id: TenantId; isNew: boolean }> {
  const hosts = tenant.hosts.map(plainHost);
  return admin.transaction(async (tx) => {
    // One at a time: two runs of the same command must end in one tenant, and a cell must not overflow.
    await tx.script("select pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtext('omzien create tenant'))");
    const known = await tenantOfHosts(tx, hosts);
    if (known !== undefined) return { id: known, isNew: false };
    const id = newTenantId();
    await registerTenant(tx, id, tenant, hosts);
    await createRoleAndSchema(tx, id, options.logins ?? defaultLoginNames);
    await applyTo(tx, id, options.schema ?? currentSchema);
    await options.furnish?.(tx, schemaOf(id));
    return { id, isNew: true };
  });
}

/** Opens or closes a tenant's site; running processes know within a second. */
export async function setTenantState(admin: PlatformDb, id: TenantId, state: TenantState): Promise<void> {
  await admin.kysely.updateTable("tenant").set({ state }).where("id", "=", id).execute();
}

async function tenantOfHosts(tx: PlatformTx, hosts: readonly string[]): Promise<TenantId | undefined> {
  const owners = await tx.kysely.selectFrom("tenant_host").selectAll().where("host", "in", hosts).execute();
  const primary = owners.find(({ host }) => host === hosts[0]);
  const owner = primary ?? owners[0];
  if (owner === undefined) return undefined;
  if (primary === undefined || owners.some(({ tenant_id }) => tenant_id !== owner.tenant_id)) {
    throw new TenantRefusedError(`The host ${owner.host} belongs to another tenant`);
  }
  return parseTenantId(owner.tenant_id);
}

async function registerTenant(
  tx: PlatformTx,
  id: TenantId,
  tenant: NewTenant,
  hosts: readonly string[],
): Promise<void> {
  const cellId = tenant.cellId ?? "main";
  await refuseFullCell(tx, cellId);
  await tx.kysely
    .insertInto("tenant")
    .values({
      id,
      name: tenant.name,
      municipality_code: tenant.municipalityCode,
      state: tenant.state ?? "live",
      cell_id: cellId,
      schema_version: 0,
    })
    .execute();
  const rows = hosts.map((host, index) => ({ host, tenant_id: id, is_primary: index === 0 }));
  await tx.kysely.insertInto("tenant_host").values(rows).execute();
}

async function refuseFullCell(tx: PlatformTx, cellId: string): Promise<void> {
  const cell = await tx.kysely
    .selectFrom("cell")
    .select(["state", "max_tenants"])
    .select((eb) =>
      eb
        .selectFrom("tenant")
        .select((count) => count.fn.countAll<number>().as("tenants"))
        .whereRef("tenant.cell_id", "=", "cell.id")
        .as("tenants"),
    )
    .where("id", "=", cellId)
    .executeTakeFirst();
  if (cell === undefined) throw new TenantRefusedError(`There is no cell ${cellId}`);
  const isFull = cell.state !== "open" || Number(cell.tenants) >= cell.max_tenants;
  if (isFull) throw new TenantRefusedError(`The cell ${cellId} takes no more tenants`);
}

function plainHost(host: string): string {
  const plain = normaliseHost(host);
  if (plain === undefined) throw new TenantRefusedError(`"${host}" is not a host name`);
  return plain;
}
