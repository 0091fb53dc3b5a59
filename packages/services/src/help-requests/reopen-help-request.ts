import type { TenantTx } from "@omzien/db";
import type { ServiceContext } from "../context.ts";
import { enqueue } from "../jobs.ts";

/**
 * Puts a matched request back to open after its match ended without help, and lets the search go on at once.
 * The earlier helper is not asked again: their invitation for this request exists. Complex requests go back
 * to the desk (`needs_coordinator_at`), because they are never searched by themselves.
 * Call it in the transaction that ended the match; a request in any other state is left alone.
 */
export async function reopenHelpRequest(
  tx: TenantTx,
  ctx: ServiceContext,
  helpRequestId: string,
): Promise<void> {
  const now = ctx.now();
  const reopened = await tx.kysely
    .updateTable("help_request")
    .set((eb) => ({
      state: "open",
      updated_at: now,
      needs_coordinator_at: eb.case().when("weight", "=", "complex").then(now).else(null).end(),
    }))
    .where("id", "=", helpRequestId)
    .where("state", "=", "matched")
    .returning("weight")
    .executeTakeFirst();
  if (!reopened || reopened.weight === "complex") return;
  await enqueue(tx, "search_helpers", { helpRequestId }, { key: `search:${helpRequestId}` });
}
