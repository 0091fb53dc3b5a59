import type { Role, StaffRole } from "@omzien/contracts";
import type { TenantTx } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import type { ServiceContext } from "../context.ts";
import { ConflictError } from "../errors.ts";
import { insertRole, rolesOf } from "./queries.ts";

/**
 * Gives a role to somebody who is held by this transaction. @returns whether it is new to them.
 * @param given.by null: whoever runs the installation.
 * @throws ConflictError `officer_works_apart`: who watches over the data does not work with them (GDPR art. 38(6)).
 */
export async function giveRoleTo(
  tx: TenantTx,
  ctx: ServiceContext,
  { personId, role, by }: { personId: string; role: StaffRole; by: string | null },
): Promise<boolean> {
  const roles = await rolesOf(tx, personId);
  if (roles.includes(role)) return false;
  refuseBoth([...roles, role]);
  await insertRole(tx, { personId, role, at: ctx.now(), by });
  await recordAudit(tx, ctx, { action: "role.given", subject: personId, facts: { role } });
  return true;
}

/** @throws ConflictError `officer_works_apart` */
export function refuseBoth(roles: readonly Role[]): void {
  const works = roles.some((role) => role !== "resident" && role !== "data-protection-officer");
  if (works && roles.includes("data-protection-officer")) throw new ConflictError("officer_works_apart");
}
