import type { DraftForAnotherTable, TenantTx } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import type { ServiceContext } from "../context.ts";
import { ConflictError, NotFoundError } from "../errors.ts";
import { draftStatus } from "./draft-status.ts";
import { draftById, type DraftRow, lockDraft } from "./queries.ts";

/**
 * The draft, held until the transaction ends, so that it is answered once.
 * @throws NotFoundError when there is none; ConflictError `draft_no_longer_waiting`
 */
export async function lockWaitingDraft(tx: TenantTx, ctx: ServiceContext, id: string): Promise<DraftRow> {
  await tx.maybeOne(lockDraft, { id });
  const row = await tx.maybeOne(draftById, { id });
  if (!row) throw new NotFoundError();
  if (draftStatus(row, ctx.now()) !== "waiting") throw new ConflictError("draft_no_longer_waiting");
  return row;
}

interface Ending {
  outcome: NonNullable<DraftForAnotherTable["outcome"]>;
  through: DraftForAnotherTable["ended_through"];
  /** Who wrote it down, when it was not the person. */
  by: string | null;
  personId?: string;
  helpRequestId?: string;
}

/** Ends a draft; what it said goes at once, and with it the secrets that opened it. The caller holds its lock. */
export async function endDraft(
  tx: TenantTx,
  ctx: ServiceContext,
  draftId: string,
  { outcome, through, by, personId, helpRequestId }: Ending,
): Promise<void> {
  await tx.kysely
    .updateTable("draft_for_another")
    .set({
      outcome,
      ended_at: ctx.now(),
      ended_through: through,
      ended_by: by,
      content: null,
      sealed_with: null,
      email_index: null,
      link_hash: null,
      code_hash: null,
      ...(personId === undefined ? {} : { person_id: personId }),
      ...(helpRequestId === undefined ? {} : { help_request_id: helpRequestId }),
    })
    .where("id", "=", draftId)
    .execute();
  await recordAudit(tx, ctx, {
    action: `draft.${outcome}`,
    subject: personId ?? draftId,
    facts: { draftId, through },
  });
}
