import { notPersonal, type Projected } from "@omzien/consent";
import type { SupportVisits } from "@omzien/contracts";
import { transaction } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { administratorOf, type ServiceContext, type Verb } from "../context.ts";
import { NotFoundError } from "../errors.ts";
import { endVisit, readSupportVisits } from "./queries.ts";
import { supportActorOf } from "./support-view.ts";

/**
 * Who of the platform came in, when, why, until when, and what they looked at; the newest first.
 * @throws ForbiddenError for anybody but an administrator.
 */
export async function listSupportVisits({ ctx }: { ctx: ServiceContext }): Promise<Projected<SupportVisits>> {
  administratorOf(ctx);
  return notPersonal({ items: await readSupportVisits(ctx.db, ctx.now()) });
}

/**
 * The municipality shows somebody of the platform the door, at once.
 * @throws ForbiddenError for anybody but an administrator; NotFoundError when the visit is over already.
 */
export async function endSupportVisit({ ctx, input }: Verb<{ visitId: string }>): Promise<void> {
  administratorOf(ctx);
  await end(ctx, input.visitId, "municipality");
}

/** Who was let in leaves. @throws ForbiddenError, UnauthenticatedError */
export async function leaveSupportVisit({ ctx }: { ctx: ServiceContext }): Promise<void> {
  await end(ctx, supportActorOf(ctx).visitId, "platform");
}

async function end(ctx: ServiceContext, id: string, by: "platform" | "municipality"): Promise<void> {
  await transaction(ctx.db, async (tx) => {
    if (!(await endVisit(tx, { id, at: ctx.now(), by }))) throw new NotFoundError();
    await recordAudit(tx, ctx, { action: "support_visit.ended", subject: id, facts: { by } });
  });
}
