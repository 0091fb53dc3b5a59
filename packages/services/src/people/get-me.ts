import type { Projected } from "@omzien/consent";
import type { Me } from "@omzien/contracts";
import type { TenantExecutor } from "@omzien/db";
import { memberOf, type ServiceContext } from "../context.ts";
import { NotFoundError } from "../errors.ts";
import { requiredConductVersion } from "../site/queries.ts";
import { presentMe } from "./present.ts";
import { acceptedConductVersion, erasureDueAt, findPersonRow } from "./queries.ts";

/**
 * One's own profile.
 * @throws UnauthenticatedError for visitors; NotFoundError when the person has been erased meanwhile.
 */
export async function getMe({ ctx }: { ctx: ServiceContext }): Promise<Projected<Me>> {
  return readMe(ctx, ctx.db);
}

/** The same, inside a transaction that has just changed it. */
export async function readMe(ctx: ServiceContext, db: TenantExecutor): Promise<Projected<Me>> {
  const { personId, roles } = memberOf(ctx);
  const [row, required, accepted, dueAt] = await Promise.all([
    findPersonRow(ctx, db, personId),
    requiredConductVersion(db),
    acceptedConductVersion(db, personId),
    erasureDueAt(db, personId),
  ]);
  if (!row || row.erased_at) throw new NotFoundError();
  return presentMe(ctx, row, { roles, hasAccepted: accepted >= required, erasureDueAt: dueAt });
}
