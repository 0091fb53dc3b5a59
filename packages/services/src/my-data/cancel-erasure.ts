import { transaction } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { memberOf, type ServiceContext } from "../context.ts";
import { NotFoundError } from "../errors.ts";
import { lockErasure, setErasure } from "./queries.ts";

/**
 * Comes back within the term. What rested keeps resting until the person resumes it; requests that were withdrawn
 * stay withdrawn.
 * @throws NotFoundError when no erasure is running.
 */
export async function cancelErasure({ ctx }: { ctx: ServiceContext }): Promise<void> {
  const { personId } = memberOf(ctx);
  await transaction(ctx.db, async (tx) => {
    const erasure = await lockErasure(tx, personId);
    if (!erasure || erasure.cancelled_at || erasure.done_at) throw new NotFoundError();
    await setErasure(tx, personId, { cancelled_at: ctx.now() });
    await recordAudit(tx, ctx, { action: "erasure.cancelled", subject: personId });
  });
}
