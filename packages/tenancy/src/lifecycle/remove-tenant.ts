import { dropRoleAndSchema, type PlatformTx, type TenantId } from "@omzien/db";

/**
 * Removes all there is of a tenant, in the caller's transaction: waiting jobs, schema, role, and from the catalog the
 * tenant with its hosts and postcodes. What is gone already is fine. Its operations stay, as a record of what was done.
 */
export async function removeTenant(tx: PlatformTx, tenantId: TenantId): Promise<{ jobs: number }> {
  const jobs = await tx.rows(
    "delete from graphile_worker._private_jobs where payload ->> 'tenantId' = $1 returning id",
    [tenantId],
  );
  await dropRoleAndSchema(tx, tenantId);
  await tx.kysely.deleteFrom("tenant").where("id", "=", tenantId).execute();
  return { jobs: jobs.length };
}
