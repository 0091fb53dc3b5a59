import { transaction } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { deskMemberOf, memberOf, type ServiceContext, type Verb } from "../context.ts";
import { ForbiddenError } from "../errors.ts";
import { enqueue } from "../jobs.ts";
import { lockHold, openRequestsOf, writeHold } from "./queries.ts";

/** Everything goes on as it was: offers are found again, and the search for open requests begins anew. */
export async function liftMyRestriction({ ctx }: { ctx: ServiceContext }): Promise<void> {
  await liftHold(ctx, memberOf(ctx).personId, "web");
}

/**
 * The same for somebody who phones or stands at the desk.
 * @throws ForbiddenError for anybody but a coordinator; NotFoundError for an unknown person.
 */
export async function liftRestrictionOf({
  ctx,
  input: { personId },
}: Verb<{ personId: string }>): Promise<void> {
  if (!deskMemberOf(ctx).roles.includes("coordinator")) throw new ForbiddenError();
  await liftHold(ctx, personId, "phone");
}

async function liftHold(ctx: ServiceContext, personId: string, channel: "web" | "phone"): Promise<void> {
  await transaction(ctx.db, async (tx) => {
    if (!(await lockHold(tx, personId))) return;
    await writeHold(tx, personId, null);
    for (const helpRequestId of await openRequestsOf(tx, personId, ctx.now()))
      await enqueue(tx, "search_helpers", { helpRequestId }, { key: `search:${helpRequestId}` });
    await recordAudit(tx, ctx, { action: "data.hold_lifted", subject: personId, facts: { channel } });
  });
}
