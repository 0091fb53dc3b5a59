import type { Role, StaffRole } from "@omzien/contracts";
import type { TenantTx } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import type { ServiceContext } from "../context.ts";
import { ConflictError } from "../errors.ts";
import { newId } from "../new-id.ts";
import { rolesOf } from "./queries.ts";

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
  const now = ctx.now();
  await tx.kysely
    .insertInto("person_role")
    .values({ person_id: personId, role, granted_at: now, granted_by: by })
    .execute();
  await tx.kysely
    .insertInto("role_change")
    .values({
      id: newId(now.getTime()),
      person_id: personId,
      role,
      change: "given",
      changed_at: now,
      changed_by: by,
    })
    .execute();
  await recordAudit(tx, ctx, { action: "role.given", subject: personId, facts: { role } });
  return true;
}

/** @throws ConflictError `officer_works_apart` */
export function refuseBoth(roles: readonly Role[]): void {
  const works = roles.some((role) => role !== "resident" && role !== "data-protection-officer");
  if (works && roles.includes("data-protection-officer")) throw new ConflictError("officer_works_apart");
}
