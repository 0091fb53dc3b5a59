import type { Projected } from "@omzien/consent";
import type { CandidateList } from "@omzien/contracts";
import { defineQuery, transaction, type TenantTx } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { deskMemberOf, type ServiceContext, type Verb } from "../context.ts";
import { ConflictError } from "../errors.ts";
import { enqueue } from "../jobs.ts";
import { newId } from "../new-id.ts";
import { authoriseHandling } from "./authorise-handling.ts";
import { readCandidates } from "./list-candidates.ts";
import { lockForChange } from "./lock-for-change.ts";

const insertPause = defineQuery<{ id: string; helpRequestId: string; by: string; now: Date }>()((db, param) =>
  db.insertInto("help_request_search_pause").values({
    id: param("id"),
    help_request_id: param("helpRequestId"),
    paused_at: param("now"),
    paused_by: param("by"),
  }),
);

/** Ends the running pause; unique index help_request_search_pause_running. */
const endPause = defineQuery<{ helpRequestId: string; by: string; now: Date }>()((db, param) =>
  db
    .updateTable("help_request_search_pause")
    .set({ resumed_at: param("now"), resumed_by: param("by") })
    .where("help_request_id", "=", param("helpRequestId"))
    .where("resumed_at", "is", null),
);

const runningPause = defineQuery<{ helpRequestId: string }>()((db, param) =>
  db
    .selectFrom("help_request_search_pause")
    .select("id")
    .where("help_request_id", "=", param("helpRequestId"))
    .where("resumed_at", "is", null),
);

/** Whether the desk chooses by hand for this request. */
export async function isSearchPaused(tx: TenantTx, helpRequestId: string): Promise<boolean> {
  return (await tx.maybeOne(runningPause, { helpRequestId })) !== undefined;
}

/**
 * Stops a request from being searched for by itself: from now on the desk chooses whom to ask. Who was asked already
 * may still answer, and the asker sees that a person chooses.
 *
 * @throws ForbiddenError for anybody but the desk; NotFoundError when there is no such request, or it is a case of
 * their own.
 * @throws ConflictError `help_request_not_open` or `search_already_paused`.
 */
export async function pauseSearch({
  ctx,
  input,
}: Verb<{ helpRequestId: string }>): Promise<Projected<CandidateList>> {
  return transaction(ctx.db, async (tx) => {
    const { id, by } = await openCase(tx, ctx, input.helpRequestId);
    if (await isSearchPaused(tx, id)) throw new ConflictError("search_already_paused");
    await tx.run(insertPause, { id: newId(), helpRequestId: id, by, now: ctx.now() });
    await recordAudit(tx, ctx, { action: "help_request.search_paused", subject: id });
    return readCandidates(tx, ctx, id);
  });
}

/**
 * Lets a request be searched for by itself again; the search looks at once after commit.
 *
 * @throws ForbiddenError for anybody but the desk; NotFoundError when there is no such request, or it is a case of
 * their own.
 * @throws ConflictError `help_request_not_open` or `search_not_paused`.
 */
export async function resumeSearch({
  ctx,
  input,
}: Verb<{ helpRequestId: string }>): Promise<Projected<CandidateList>> {
  return transaction(ctx.db, async (tx) => {
    const { id, by } = await openCase(tx, ctx, input.helpRequestId);
    if ((await tx.run(endPause, { helpRequestId: id, by, now: ctx.now() })) === 0)
      throw new ConflictError("search_not_paused");
    await enqueue(tx, "search_helpers", { helpRequestId: id }, { key: `search:${id}` });
    await recordAudit(tx, ctx, { action: "help_request.search_resumed", subject: id });
    return readCandidates(tx, ctx, id);
  });
}

async function openCase(tx: TenantTx, ctx: ServiceContext, helpRequestId: string) {
  const { personId: by } = deskMemberOf(ctx);
  const { id, state } = await lockForChange(tx, ctx, helpRequestId);
  await authoriseHandling(tx, ctx, id);
  if (state !== "open") throw new ConflictError("help_request_not_open");
  return { id, by };
}
