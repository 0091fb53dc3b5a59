import type { Projected } from "@omzien/consent";
import type { HelperTraining, NoteTraining } from "@omzien/contracts";
import { transaction } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { lockSubject } from "../consents/queries.ts";
import { deskMemberOf, type Verb } from "../context.ts";
import { ForbiddenError, InvalidInputError, NotFoundError } from "../errors.ts";
import { isReachable } from "../vog/queries.ts";
import { presentTraining } from "./present.ts";
import { insertHelperTraining, trainingRows, trainingRowsOf } from "./queries.ts";

/**
 * Writes down that somebody had a training of the list. Nobody at the desk does so for themself.
 * @returns all that this person had, in the order of the list.
 * @throws ForbiddenError for anybody but the desk, and for oneself; NotFoundError for an unknown person, and for one
 * whose data are on hold.
 * @throws InvalidInputError `/trainingId` `unknown_value` for what is not on the list, or is hidden there.
 */
export async function noteTraining({
  ctx,
  input: { personId, trainingId },
}: Verb<NoteTraining & { personId: string }>): Promise<Projected<HelperTraining>[]> {
  const desk = deskMemberOf(ctx);
  if (desk.personId === personId) throw new ForbiddenError();
  return transaction(ctx.db, async (tx) => {
    if (!(await lockSubject(tx, personId)) || !(await isReachable(tx, personId))) throw new NotFoundError();
    const known = (await trainingRows(tx)).some(({ id, hidden }) => id === trainingId && !hidden);
    if (!known) throw new InvalidInputError([{ pointer: "/trainingId", code: "unknown_value" }]);
    const row = {
      person_id: personId,
      training_id: trainingId,
      noted_at: ctx.now(),
      noted_by: desk.personId,
    };
    await insertHelperTraining(tx, row);
    await recordAudit(tx, ctx, { action: "training.noted", subject: personId, facts: { trainingId } });
    const rows = await trainingRowsOf(tx, personId);
    return rows.map((each) => presentTraining(ctx, each));
  });
}
