import { transaction } from "@omzien/db";
import type { ServiceContext } from "../context.ts";
import { enqueue } from "../jobs.ts";
import {
  plannedInvitations,
  plannedMatches,
  plannedRequests,
  plannedRotas,
  plannedShifts,
  waitingErasures,
} from "./queries.ts";

/**
 * Puts into the queue again what follows from the rows, for a municipality that came without its jobs: each looks at
 * the clock and plans itself for its day. Running it again changes nothing. What is searched for, and mails that were
 * not sent, `resumeLostSteps` takes up.
 */
export async function planAgain({ ctx }: { ctx: ServiceContext }): Promise<void> {
  await transaction(ctx.db, async (tx) => {
    for (const { id } of await tx.all(plannedRequests, {}))
      await enqueue(tx, "end_help_request", { helpRequestId: id }, { key: `end:${id}` });
    for (const { id } of await tx.all(plannedMatches, {}))
      await enqueue(tx, "ask_follow_up", { matchId: id }, { key: `follow-up:${id}` });
    for (const { id, remind_at: runAt } of await tx.all(plannedInvitations, {}))
      await enqueue(
        tx,
        "remind_invitation",
        { invitationId: id },
        { key: `remind:${id}`, ...(runAt === null ? {} : { runAt }) },
      );
    for (const { id } of await tx.all(plannedRotas, {}))
      await enqueue(tx, "end_rota", { rotaId: id }, { key: `end-rota:${id}` });
    for (const { id } of await tx.all(plannedShifts, {}))
      await enqueue(tx, "remind_shift", { shiftId: id }, { key: `remind-shift:${id}` });
    for (const { id } of await tx.all(waitingErasures, {}))
      await enqueue(tx, "erase_person", { personId: id }, { key: `erase:${id}` });
  });
}
