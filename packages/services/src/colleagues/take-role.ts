import type { Projected } from "@omzien/consent";
import type { ColleagueRole, Colleagues } from "@omzien/contracts";
import { type TenantTx, transaction } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { remindOfPromise } from "../confidentiality/remind-of-promise.ts";
import { administratorOf, type ServiceContext, type Verb } from "../context.ts";
import { ConflictError, NotFoundError } from "../errors.ts";
import { lockPerson } from "../people/queries.ts";
import { endSessionsOf } from "../sign-in/queries.ts";
import { readColleagues } from "./list-colleagues.ts";
import { withdrawInvitationsOf } from "./invitation-queries.ts";
import { deleteRole, rolesOf, stillAdministrator } from "./queries.ts";

/**
 * Takes a role away: from the next request on, on every device, which also asks for signing in anew. Who worked at the
 * desk and stops is reminded of what they promised, unless they are back within ten minutes. Links that an
 * administrator sent and nobody used yet open nothing any more: another may send them again.
 *
 * @throws ForbiddenError for all but administrators; NotFoundError for who does not have it.
 * @throws ConflictError `last_administrator`: a site without one could not be set any more.
 */
export async function takeRole({
  ctx,
  input: { personId, role },
}: Verb<{ personId: string; role: ColleagueRole }>): Promise<Projected<Colleagues>> {
  const { personId: by } = administratorOf(ctx);
  return transaction(ctx.db, async (tx) => {
    const administrators = await stillAdministrator(tx, by);
    await lockPerson(tx, personId);
    const left = (await rolesOf(tx, personId)).filter((held) => held !== role);
    if (role === "administrator" && administrators.every((id) => id === personId))
      throw new ConflictError("last_administrator");
    await remove(tx, ctx, { personId, role, by });
    if (role === "administrator") await withdrawInvitationsOf(tx, ctx, { madeBy: personId, by });
    const wasDesk = role === "coordinator" || role === "broker";
    if (wasDesk && !left.includes("coordinator") && !left.includes("broker"))
      await remindOfPromise(tx, ctx, personId, "role-taken");
    return readColleagues(tx, ctx);
  });
}

async function remove(
  tx: TenantTx,
  ctx: ServiceContext,
  { personId, role, by }: { personId: string; role: ColleagueRole; by: string },
): Promise<void> {
  if (!(await deleteRole(tx, { personId, role, at: ctx.now(), by }))) throw new NotFoundError();
  if (personId !== by) await endSessionsOf(tx, personId);
  await recordAudit(tx, ctx, { action: "role.taken", subject: personId, facts: { role } });
}
