import type { StaffRole } from "@omzien/contracts";
import { transaction } from "@omzien/db";
import { giveRoleTo } from "../colleagues/give-role-to.ts";
import { takeDownColleague } from "../colleagues/take-down-colleague.ts";
import { findByContact } from "../contacts/index.ts";
import type { Verb } from "../context.ts";
import { ForbiddenError } from "../errors.ts";
import { lockPerson } from "../people/queries.ts";

/**
 * For whoever runs the installation: gives somebody a role on a site, by the address they sign in with. Who is not
 * known yet is taken down; the rest they fill in when they first sign in. Running it again changes nothing.
 *
 * @returns whether the role is new to them.
 * @throws ForbiddenError for anybody but the installation itself.
 * @throws ConflictError `officer_works_apart`: who watches over the data does not work with them (GDPR art. 38(6)).
 */
export async function appoint({
  ctx,
  input: { email, role },
}: Verb<{ email: string; role: StaffRole }>): Promise<{ isNew: boolean }> {
  if (ctx.actor.kind !== "system") throw new ForbiddenError();
  return transaction(ctx.db, async (tx) => {
    const known = await findByContact(ctx, tx, { email });
    const personId = known ?? (await takeDownColleague(tx, ctx, email));
    await lockPerson(tx, personId);
    const isNew = await giveRoleTo(tx, ctx, { personId, role, by: null });
    return { isNew };
  });
}
