import type { PlatformTx, TenantId } from "@omzien/db";

/** The package that a tenant is being made from; undefined for one that is made new, or is finished. */
export async function receivedPackage(
  tx: Pick<PlatformTx, "kysely">,
  tenantId: TenantId,
): Promise<{ operationId: number; sha256: string } | undefined> {
  const row = await tx.kysely
    .selectFrom("tenant_operation")
    .select(["id", "package_sha256"])
    .where("tenant_id", "=", tenantId)
    .where("package_sha256", "is not", null)
    .where("finished_at", "is", null)
    .where("given_up_at", "is", null)
    .executeTakeFirst();
  if (row === undefined || row.package_sha256 === null) return undefined;
  return { operationId: row.id, sha256: row.package_sha256 };
}
