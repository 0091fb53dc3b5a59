import { transaction } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { deskMemberOf, type Verb } from "../context.ts";
import { ConflictError, NotFoundError } from "../errors.ts";
import { authoriseHandling } from "../help-requests/authorise-handling.ts";
import { newId } from "../new-id.ts";
import { insertTake, lockDutyCall, runningTake } from "./queries.ts";

/**
 * One of the desk takes a call for help of today: the others need not call. Taking what one has changes nothing.
 *
 * @throws ForbiddenError for anybody who does not work at the desk; NotFoundError when there is no such call, or it is a
 * case of their own.
 * @throws ConflictError `duty_call_taken` when a colleague was first.
 */
export async function takeDutyCall({ ctx, input }: Verb<{ helpRequestId: string }>): Promise<void> {
  const { personId } = deskMemberOf(ctx);
  await transaction(ctx.db, async (tx) => {
    const call = await tx.maybeOne(lockDutyCall, input);
    if (!call) throw new NotFoundError();
    await authoriseHandling(tx, ctx, input.helpRequestId);
    const taken = await tx.maybeOne(runningTake, input);
    if (taken?.taken_by === personId) return;
    if (taken) throw new ConflictError("duty_call_taken");
    await tx.run(insertTake, { ...input, id: newId(), by: personId, now: ctx.now() });
    await recordAudit(tx, ctx, { action: "duty_call.taken", subject: input.helpRequestId });
  });
}
