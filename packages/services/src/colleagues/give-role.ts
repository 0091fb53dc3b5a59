import type { Projected } from "@omzien/consent";
import type { ColleagueRole, Colleagues } from "@omzien/contracts";
import { type TenantTx, transaction } from "@omzien/db";
import { dropCallTask } from "../call-tasks/queries.ts";
import { administratorOf, type ServiceContext, type Verb } from "../context.ts";
import { NotFoundError } from "../errors.ts";
import { addMs, hourMs } from "../local-time.ts";
import { lockPerson } from "../people/queries.ts";
import { giveRoleTo } from "./give-role-to.ts";
import { readColleagues } from "./list-colleagues.ts";
import { lostRoleSince, rolesOf, stillAdministrator } from "./queries.ts";
import { undoHours } from "./terms.ts";

/**
 * Gives a colleague one more role, or gives back what was just taken away; others are invited first. Giving what
 * somebody has changes nothing.
 *
 * @throws ForbiddenError for all but administrators; NotFoundError for who is not a colleague, nor was one a day ago.
 * @throws ConflictError `officer_works_apart`
 */
export async function giveRole({
  ctx,
  input: { personId, role },
}: Verb<{ personId: string; role: ColleagueRole }>): Promise<Projected<Colleagues>> {
  const { personId: by } = administratorOf(ctx);
  return transaction(ctx.db, async (tx) => {
    await stillAdministrator(tx, by);
    if (!(await lockPerson(tx, personId))) throw new NotFoundError();
    if (!(await isColleague(tx, ctx, personId))) throw new NotFoundError();
    await giveRoleTo(tx, ctx, { personId, role, by });
    if (role === "coordinator" || role === "broker")
      await dropCallTask(tx, { personId, kind: "promise-letter" });
    return readColleagues(tx, ctx);
  });
}

async function isColleague(tx: TenantTx, ctx: ServiceContext, personId: string): Promise<boolean> {
  const roles = await rolesOf(tx, personId);
  if (roles.some((role) => role !== "resident")) return true;
  return lostRoleSince(tx, personId, addMs(ctx.now(), -undoHours * hourMs));
}
