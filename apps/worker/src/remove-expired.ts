import { removeExpired } from "@omzien/services";
import type { WorkerDependencies } from "./dependencies.ts";

/**
 * Clears every live tenant, one after another, of what has had its time. A tenant that fails does not hold up the
 * next one.
 *
 * @throws AggregateError with the failures, after the last tenant.
 */
export async function removeExpiredEverywhere(
  deps: Pick<WorkerDependencies, "liveTenants" | "contextOf" | "log">,
): Promise<void> {
  const failures: unknown[] = [];
  for (const tenantId of await deps.liveTenants()) {
    try {
      const ctx = await deps.contextOf(tenantId, "remove_expired");
      if (ctx)
        deps.log.debug({ tenant: tenantId, ...(await removeExpired({ ctx })) }, "removed what had expired");
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, "Not every tenant was cleared");
}
