import { transaction } from "@omzien/db";
import type { Verb } from "../context.ts";
import { ForbiddenError } from "../errors.ts";
import { enqueue } from "../jobs.ts";
import { endDraft } from "./end-draft.ts";
import { draftById, lockDraft } from "./queries.ts";

/**
 * For the worker: ends a draft that nobody confirmed in its days. What it said is gone then. Safe to run again.
 * @throws ForbiddenError for anybody but a job.
 */
export async function lapseDraft({ ctx, input: { draftId } }: Verb<{ draftId: string }>): Promise<void> {
  if (ctx.actor.kind !== "system") throw new ForbiddenError();
  await transaction(ctx.db, async (tx) => {
    await tx.maybeOne(lockDraft, { id: draftId });
    const row = await tx.maybeOne(draftById, { id: draftId });
    if (!row || row.outcome !== null) return;
    if (row.lapses_at > ctx.now()) {
      await enqueue(tx, "lapse_draft", { draftId }, { runAt: row.lapses_at, key: `lapse:${draftId}` });
      return;
    }
    await endDraft(tx, ctx, draftId, { outcome: "lapsed", through: null, by: null });
  });
}
