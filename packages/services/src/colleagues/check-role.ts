import type { Projected } from "@omzien/consent";
import type { Colleagues, StaffRole } from "@omzien/contracts";
import { transaction } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { administratorOf, type Verb } from "../context.ts";
import { NotFoundError } from "../errors.ts";
import { lockPerson } from "../people/queries.ts";
import { readColleagues } from "./list-colleagues.ts";
import { insertCheck, rolesOf, stillAdministrator } from "./queries.ts";

/**
 * Says that it is right that a colleague has a role; it is looked at again in a year.
 * @throws ForbiddenError for all but administrators; NotFoundError for who does not have the role.
 */
export async function checkRole({
  ctx,
  input: { personId, role },
}: Verb<{ personId: string; role: StaffRole }>): Promise<Projected<Colleagues>> {
  const { personId: by } = administratorOf(ctx);
  return transaction(ctx.db, async (tx) => {
    await stillAdministrator(tx, by);
    await lockPerson(tx, personId);
    if (!(await rolesOf(tx, personId)).includes(role)) throw new NotFoundError();
    await insertCheck(tx, { personId, role, at: ctx.now(), by });
    await recordAudit(tx, ctx, { action: "role.checked", subject: personId, facts: { role } });
    return readColleagues(tx, ctx);
  });
}
