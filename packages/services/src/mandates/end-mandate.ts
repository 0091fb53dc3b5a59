import type { Projected } from "@omzien/consent";
import type { Mandate } from "@omzien/contracts";
import { transaction } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { isDesk, memberOf, type ServiceContext, type Verb } from "../context.ts";
import { invariant, NotFoundError } from "../errors.ts";
import { presentForDesk, presentGiven, presentHeld } from "./present.ts";
import { lockMandate, mandateById, type MandateRow, setMandate } from "./queries.ts";

/**
 * Ends a mandate at once: the person takes it back, the representative stops, or the desk does it for who phones.
 * Waits for what is being done by it at this moment; after that it gives nothing. Ending it again changes nothing.
 *
 * @throws NotFoundError when there is none, or it is between others.
 */
export async function endMandate({ ctx, input }: Verb<{ mandateId: string }>): Promise<Projected<Mandate>> {
  const { personId: by } = memberOf(ctx);
  const id = input.mandateId;
  return transaction(ctx.db, async (tx) => {
    await tx.maybeOne(lockMandate, { id });
    const row = await tx.maybeOne(mandateById, { id });
    if (!row || !mayEnd(ctx, row, by)) throw new NotFoundError();
    if (row.ended_at !== null) return presentEnded(ctx, row, by);
    await setMandate(tx, id, { ended_at: ctx.now(), ended_by: by, link_hash: null, email_index: null });
    await recordAudit(tx, ctx, {
      action: "mandate.ended",
      subject: row.person_id,
      facts: { mandateId: id, capacity: row.capacity },
    });
    const ended = await tx.maybeOne(mandateById, { id });
    invariant(ended, "a mandate that ended is there");
    return presentEnded(ctx, ended, by);
  });
}

/** What a court or a parent's authority rests on, is not the person's to end: only the paper that the desk saw. */
function mayEnd(ctx: ServiceContext, row: MandateRow, by: string): boolean {
  if (row.representative_id === by) return true;
  if (row.person_id === by) return row.capacity === "gemachtigde";
  return isDesk(ctx);
}

function presentEnded(ctx: ServiceContext, row: MandateRow, by: string): Projected<Mandate> {
  if (row.person_id === by) return presentGiven(ctx, row);
  return row.representative_id === by ? presentHeld(ctx, row, []) : presentForDesk(ctx, row);
}
