import type { FinishCallTask } from "@omzien/contracts";
import { transaction } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { deskMemberOf, type Verb } from "../context.ts";
import { ConflictError, NotFoundError } from "../errors.ts";
import { touchAccount } from "../unused-accounts/queries.ts";
import { lockCallTask, writeCallDone } from "./queries.ts";

/**
 * The call was made. Who wants to keep an account that they did not use, begins anew with the term.
 * @throws ForbiddenError for anybody who does not work at the desk; NotFoundError for a call that waits no longer;
 * ConflictError `answer_first` for an ask, which ends with what the helper answers.
 */
export async function finishCallTask({
  ctx,
  input: { callTaskId, outcome },
}: Verb<{ callTaskId: string } & FinishCallTask>): Promise<void> {
  const { personId: by } = deskMemberOf(ctx);
  await transaction(ctx.db, async (tx) => {
    const task = await lockCallTask(tx, callTaskId);
    if (!task) throw new NotFoundError();
    if (task.kind === "invitation") throw new ConflictError("answer_first");
    await writeCallDone(tx, callTaskId, ctx.now(), by);
    if (outcome === "stays") await touchAccount(tx, task.person_id, ctx.now());
    await recordAudit(tx, ctx, {
      action: "call_task.finished",
      subject: task.person_id,
      facts: { kind: task.kind, outcome },
    });
  });
}
