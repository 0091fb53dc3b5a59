import { transaction } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { deskMemberOf, type Verb } from "../context.ts";
import { NotFoundError } from "../errors.ts";
import { lockDutyCall, releaseTake, runningTake } from "./queries.ts";

/**
 * Gives back a call that one took: it asks the desk again.
 * @throws ForbiddenError for anybody who does not work at the desk; NotFoundError when the call is not the reader's.
 */
export async function releaseDutyCall({ ctx, input }: Verb<{ helpRequestId: string }>): Promise<void> {
  const { personId } = deskMemberOf(ctx);
  await transaction(ctx.db, async (tx) => {
    const call = await tx.maybeOne(lockDutyCall, input);
    const taken = call && (await tx.maybeOne(runningTake, input));
    if (taken?.taken_by !== personId) throw new NotFoundError();
    await tx.run(releaseTake, { id: taken.id, now: ctx.now() });
    await recordAudit(tx, ctx, { action: "duty_call.released", subject: input.helpRequestId });
  });
}
