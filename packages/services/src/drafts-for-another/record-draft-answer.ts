import type { Projected } from "@omzien/consent";
import type { DraftForAnother, RecordDraftAnswer } from "@omzien/contracts";
import { transaction, type TenantTx } from "@omzien/db";
import { deskMemberOf, memberOf, type ServiceContext, type Verb } from "../context.ts";
import { invariant } from "../errors.ts";
import { endDraft, lockWaitingDraft } from "./end-draft.ts";
import { presentDraft } from "./present.ts";
import { draftById } from "./queries.ts";

/**
 * Writes down that the person said no, by voice or on paper.
 * @throws ForbiddenError for anybody who does not work at the desk.
 * @throws NotFoundError; ConflictError `draft_no_longer_waiting`
 */
export async function recordDraftAnswer({
  ctx,
  input,
}: Verb<{ draftId: string } & RecordDraftAnswer>): Promise<Projected<DraftForAnother>> {
  const { personId: by } = deskMemberOf(ctx);
  return transaction(ctx.db, async (tx) => {
    const draft = await lockWaitingDraft(tx, ctx, input.draftId);
    await endDraft(tx, ctx, draft.id, { outcome: "refused", through: input.through, by });
    const row = await tx.maybeOne(draftById, { id: draft.id });
    invariant(row, "a draft that ended is still there");
    return presentDraft(ctx, row);
  });
}

/**
 * The desk takes the request itself, after reading it aloud: with it, the draft is confirmed.
 * @throws NotFoundError; ConflictError `draft_no_longer_waiting`
 */
export async function confirmFromDesk(
  tx: TenantTx,
  ctx: ServiceContext,
  confirmed: { draftId: string; personId: string; helpRequestId: string },
): Promise<void> {
  const { draftId, ...ending } = confirmed;
  await lockWaitingDraft(tx, ctx, draftId);
  await endDraft(tx, ctx, draftId, {
    ...ending,
    outcome: "confirmed",
    through: "phone",
    by: memberOf(ctx).personId,
  });
}
