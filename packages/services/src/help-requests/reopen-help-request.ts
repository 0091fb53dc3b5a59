import { defineQuery, type TenantTx } from "@omzien/db";
import { sql } from "kysely";
import type { ServiceContext } from "../context.ts";
import { enqueue } from "../jobs.ts";

const reopen = defineQuery<{ id: string; now: Date }>()((db, param) =>
  db
    .updateTable("help_request")
    .set({
      state: "open",
      updated_at: param("now"),
      needs_coordinator_at: sql<Date | null>`case when weight = 'complex' then ${param("now")}::timestamptz end`,
    })
    .where("id", "=", param("id"))
    .where("state", "=", "matched")
    .returning("weight"),
);

/**
 * Puts a matched request back to open after its match ended without help, and lets the search go on at once.
 * The earlier helper is not asked again: their yes for this request stands. Complex requests go back
 * to the desk (`needs_coordinator_at`), because they are never searched by themselves.
 * Call it in the transaction that ended the match; a request in any other state is left alone.
 */
export async function reopenHelpRequest(
  tx: TenantTx,
  ctx: ServiceContext,
  helpRequestId: string,
): Promise<void> {
  const reopened = await tx.maybeOne(reopen, { id: helpRequestId, now: ctx.now() });
  if (!reopened || reopened.weight === "complex") return;
  await enqueue(tx, "search_helpers", { helpRequestId }, { key: `search:${helpRequestId}` });
}
