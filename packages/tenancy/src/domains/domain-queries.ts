import type { PlatformTx, TenantDomainTable, TenantId } from "@omzien/db";

/** What decides whether a domain may be served. */
export interface LockedDomain {
  token: string;
  state: TenantDomainTable["state"];
  failed_days: number;
  failed_on: string | null;
}

/** A domain of a tenant, locked until the transaction ends. */
export async function lockedDomain(
  tx: PlatformTx,
  tenantId: TenantId,
  host: string,
): Promise<LockedDomain | undefined> {
  return tx.kysely
    .selectFrom("tenant_domain")
    .select(["token", "state", "failed_days", "failed_on"])
    .where("host", "=", host)
    .where("tenant_id", "=", tenantId)
    .forUpdate()
    .executeTakeFirst();
}

/** Stops serving a host; when it was the primary one, a host that the tenant was given takes its place. */
export async function stopServing(tx: PlatformTx, tenantId: TenantId, host: string): Promise<void> {
  const removed = await tx.kysely
    .deleteFrom("tenant_host")
    .where("tenant_id", "=", tenantId)
    .where("host", "=", host)
    .returning("is_primary")
    .executeTakeFirst();
  if (removed?.is_primary !== true) return;
  const next = await tx.kysely
    .selectFrom("tenant_host as h")
    .leftJoin("tenant_domain as d", (join) =>
      join.onRef("d.host", "=", "h.host").onRef("d.tenant_id", "=", "h.tenant_id"),
    )
    .select("h.host")
    .where("h.tenant_id", "=", tenantId)
    .where("d.host", "is", null)
    .orderBy("h.host")
    .limit(1)
    .executeTakeFirst();
  if (next === undefined) return;
  await tx.kysely
    .updateTable("tenant_host")
    .set({ is_primary: true })
    .where("host", "=", next.host)
    .execute();
}
