import type { PlatformDb, TenantId } from "@omzien/db";

const mostOperations = 20;

/** What was done to a tenant, the latest first. */
export function latestOperations(db: PlatformDb, tenantId: TenantId) {
  return db.kysely
    .selectFrom("tenant_operation")
    .select(["id", "kind", "who", "asked_at", "due_at", "finished_at", "given_up_at"])
    .select(["stop_asked_at", "to_cell"])
    .where("tenant_id", "=", tenantId)
    .orderBy("id", "desc")
    .limit(mostOperations)
    .execute();
}

/** In the order in which they were begun. Index: primary key. */
export async function stepsOf(db: PlatformDb, operationIds: readonly number[]) {
  if (operationIds.length === 0) return [];
  return db.kysely
    .selectFrom("tenant_operation_step")
    .select(["operation_id", "step", "first_started_at", "attempts", "finished_at", "fault"])
    .where("operation_id", "in", [...operationIds])
    .orderBy("first_started_at")
    .orderBy("finished_at")
    .execute();
}

/** Where a tenant that is there lives; null is the database that the catalog is in. */
export async function cellAddressOf(db: PlatformDb, tenantId: string): Promise<string | null> {
  const { address } = await db.kysely
    .selectFrom("tenant")
    .innerJoin("cell", "cell.id", "tenant.cell_id")
    .select("cell.address")
    .where("tenant.id", "=", tenantId)
    .executeTakeFirstOrThrow();
  return address;
}
