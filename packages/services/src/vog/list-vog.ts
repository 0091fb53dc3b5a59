import type { Projected } from "@omzien/consent";
import type { Vog } from "@omzien/contracts";
import { transaction } from "@omzien/db";
import { withLooks } from "../access-log/look-book.ts";
import { deskMemberOf, type Verb } from "../context.ts";
import { NotFoundError } from "../errors.ts";
import { presentVog } from "./present.ts";
import { isReachable, vogRowsOf } from "./queries.ts";

/**
 * The certificates of conduct that the desk has seen of somebody, the latest first. The look is logged.
 * @throws ForbiddenError for anybody who does not work at the desk; NotFoundError for an unknown person, and for one
 * whose data are on hold.
 */
export async function listVog({
  ctx,
  input: { personId },
}: Verb<{ personId: string }>): Promise<Projected<Vog>[]> {
  deskMemberOf(ctx);
  return transaction(ctx.db, async (tx) => {
    if (!(await isReachable(tx, personId))) throw new NotFoundError();
    const rows = await vogRowsOf(tx, personId);
    return withLooks(tx, ctx, { reason: "person" }, (looks) =>
      rows.map((row) => presentVog(ctx, row, looks)),
    );
  });
}
