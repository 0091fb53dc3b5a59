import type { NoteTraining } from "@omzien/contracts";
import { transaction } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { lockSubject } from "../consents/queries.ts";
import { deskMemberOf, type Verb } from "../context.ts";
import { ForbiddenError, NotFoundError } from "../errors.ts";
import { deleteHelperTraining } from "./queries.ts";

/**
 * Takes back that somebody had a training. Nobody at the desk does so for themself.
 * @throws ForbiddenError for anybody but the desk, and for oneself; NotFoundError when it was not written down.
 */
export async function removeTraining({
  ctx,
  input: { personId, trainingId },
}: Verb<NoteTraining & { personId: string }>): Promise<void> {
  const desk = deskMemberOf(ctx);
  if (desk.personId === personId) throw new ForbiddenError();
  await transaction(ctx.db, async (tx) => {
    if (!(await lockSubject(tx, personId))) throw new NotFoundError();
    if (!(await deleteHelperTraining(tx, personId, trainingId))) throw new NotFoundError();
    await recordAudit(tx, ctx, { action: "training.removed", subject: personId, facts: { trainingId } });
  });
}
