import { parseTenantId, type PlatformTx, type TenantId } from "@omzien/db";
import { normaliseHost } from "./host.ts";

export interface NewTenant {
  name: string;
  /** Code of Statistics Netherlands, `GM0344`. */
  municipalityCode: string;
  /** The first is the primary one, under which links are written. */
  hosts: readonly [string, ...string[]];
  /** `main` by default. */
  cellId?: string;
}

/** The tenant cannot be made as asked: a malformed host, or one that another tenant has, or a cell that is full. */
export class TenantRefusedError extends Error {
  override readonly name = "TenantRefusedError";
}

/** The hosts as they are kept. @throws TenantRefusedError for what is not a host name. */
export function plainHosts(hosts: readonly string[]): string[] {
  return hosts.map((host) => {
    const plain = normaliseHost(host);
    if (plain === undefined) throw new TenantRefusedError(`"${host}" is not a host name`);
    return plain;
  });
}

/**
 * Whose hosts these are already; undefined when nobody's.
 *
 * @throws TenantRefusedError when the first is free and another is not, or they are of more than one tenant.
 */
export async function tenantOfHosts(tx: PlatformTx, hosts: readonly string[]): Promise<TenantId | undefined> {
  const owners = await tx.kysely
    .selectFrom("tenant_host")
    .select(["host", "tenant_id"])
    .where("host", "in", hosts)
    .execute();
  const primary = owners.find(({ host }) => host === hosts[0]);
  const owner = primary ?? owners[0];
  if (owner === undefined) return undefined;
  if (primary === undefined || owners.some(({ tenant_id }) => tenant_id !== owner.tenant_id)) {
    throw new TenantRefusedError(`The host ${owner.host} belongs to another tenant`);
  }
  return parseTenantId(owner.tenant_id);
}

/** Puts the tenant into the catalog, being prepared. @throws TenantRefusedError when the cell takes no more. */
export async function registerTenant(
  tx: PlatformTx,
  entry: { id: TenantId; tenant: NewTenant; hosts: readonly string[]; version: number },
): Promise<void> {
  const { id, tenant, hosts, version } = entry;
  const cellId = tenant.cellId ?? "main";
  await refuseFullCell(tx, cellId);
  await tx.kysely
    .insertInto("tenant")
    .values({
      id,
      name: tenant.name,
      municipality_code: tenant.municipalityCode,
      state: "preparing",
      cell_id: cellId,
      schema_version: version,
    })
    .execute();
  const rows = hosts.map((host, index) => ({ host, tenant_id: id, is_primary: index === 0 }));
  await tx.kysely.insertInto("tenant_host").values(rows).execute();
}

async function refuseFullCell(tx: PlatformTx, cellId: string): Promise<void> {
  const cell = await tx.kysely
    .selectFrom("cell")
    .select(["state", "max_tenants", "address"])
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
  if (cell.address !== null)
    throw new TenantRefusedError(`A tenant is made in the cell of the catalog and then moved to ${cellId}`);
  const isFull = cell.state !== "open" || Number(cell.tenants) >= cell.max_tenants;
  if (isFull) throw new TenantRefusedError(`The cell ${cellId} takes no more tenants`);
}
