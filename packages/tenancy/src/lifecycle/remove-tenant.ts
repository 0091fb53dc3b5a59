import { dropRoleAndSchema, type PlatformTx, type TenantId } from "@omzien/db";

/**
 * Removes all there is of a tenant whose cell is the catalog's, in the caller's transaction: what is in the cell, and
 * from the catalog the tenant with its hosts and postcodes. What is gone already is fine. Its operations stay, as a
 * record of what was done.
 */
export async function removeTenant(tx: PlatformTx, tenantId: TenantId): Promise<void> {
  await removeFromCell(tx, tenantId);
  await removeFromCatalog(tx, tenantId);
}

/** Removes waiting jobs, schema and role. */
export async function removeFromCell(tx: PlatformTx, tenantId: TenantId): Promise<void> {
  await tx.rows("delete from graphile_worker._private_jobs where payload ->> 'tenantId' = $1", [tenantId]);
  await tx.kysely.deleteFrom("parked_job").where("tenant_id", "=", tenantId).execute();
  await dropRoleAndSchema(tx, tenantId);
}

/** Removes the tenant with its hosts and postcodes. */
export async function removeFromCatalog(tx: PlatformTx, tenantId: TenantId): Promise<void> {
  await tx.kysely.deleteFrom("tenant").where("id", "=", tenantId).execute();
}

/** How many jobs of a tenant wait in a cell. */
export async function countJobs(tx: PlatformTx, tenantId: TenantId): Promise<number> {
  const [row] = await tx.rows(
    "select count(*)::int as n from graphile_worker._private_jobs where payload ->> 'tenantId' = $1",
    [tenantId],
  );
  return Number(row?.["n"]);
}
