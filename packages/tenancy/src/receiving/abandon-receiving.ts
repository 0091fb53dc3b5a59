import type { PlatformDb, TenantId } from "@omzien/db";
import { giveUpOperation, lockOperation } from "../lifecycle/operation.ts";
import { removeTenant } from "../lifecycle/remove-tenant.ts";
import { receivedPackage } from "./received-package.ts";

/**
 * Removes a tenant that is being made from a package and was not opened yet: nothing of it remains but the note of
 * who gave it up.
 *
 * @returns whether there was one.
 */
export async function abandonReceiving(admin: PlatformDb, tenantId: TenantId, who: string): Promise<boolean> {
  return admin.transaction(async (tx) => {
    const open = await receivedPackage(tx, tenantId);
    if (open === undefined || !(await lockOperation(tx, open.operationId))) return false;
    const [row] = await tx.rows("select state from platform.tenant where id = $1 for update", [tenantId]);
    if (row?.["state"] !== "preparing") return false;
    await giveUpOperation(tx, open.operationId, who);
    await removeTenant(tx, tenantId);
    return true;
  });
}
