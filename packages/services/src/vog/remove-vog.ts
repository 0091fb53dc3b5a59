import type { RemoveVog } from "@omzien/contracts";
import { transaction } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { lockSubject } from "../consents/queries.ts";
import { deskMemberOf, type Verb } from "../context.ts";
import { ForbiddenError, NotFoundError } from "../errors.ts";
import { deleteVog } from "./queries.ts";

/**
 * Takes back what was written down by mistake. Nobody at the desk does so for themself.
 * @throws ForbiddenError for anybody who does not work at the desk, and for oneself; NotFoundError when nothing was
 * seen of this person on that day.
 */
export async function removeVog({
  ctx,
  input: { personId, seenOn },
}: Verb<RemoveVog & { personId: string }>): Promise<void> {
  const desk = deskMemberOf(ctx);
  if (desk.personId === personId) throw new ForbiddenError();
  await transaction(ctx.db, async (tx) => {
    if (!(await lockSubject(tx, personId))) throw new NotFoundError();
    if (!(await deleteVog(tx, personId, seenOn))) throw new NotFoundError();
    await recordAudit(tx, ctx, { action: "vog.removed", subject: personId });
  });
}
