import { notPersonal, type Projected } from "@omzien/consent";
import type { Erasure } from "@omzien/contracts";
import { transaction } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { remindOfPromise } from "../confidentiality/remind-of-promise.ts";
import { lockSubject } from "../consents/queries.ts";
import { pauseOffer } from "../consents/withdrawal-effects.ts";
import { memberOf, type ServiceContext } from "../context.ts";
import { ConflictError, NotFoundError } from "../errors.ts";
import { enqueue } from "../jobs.ts";
import { addMs, dayMs } from "../local-time.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { withdrawRequests } from "./erasing/withdraw-requests.ts";
import { lockErasure, startErasure } from "./queries.ts";

export const wayBackDays = 14;

/**
 * Asks for everything to be erased (GDPR art. 17). Nobody is asked or looked for any more from now on: the offer
 * rests and open requests are withdrawn. Agreements that run go on. After 14 days everything is gone; until then the
 * person can come back. Who promised to keep silent is reminded that this stays.
 *
 * @throws ConflictError `erasure_already_requested`
 */
export async function requestErasure({ ctx }: { ctx: ServiceContext }): Promise<Projected<Erasure>> {
  const { personId } = memberOf(ctx);
  const requestedAt = ctx.now();
  const dueAt = addMs(requestedAt, wayBackDays * dayMs);
  await transaction(ctx.db, async (tx) => {
    if (!(await lockSubject(tx, personId))) throw new NotFoundError();
    const known = await lockErasure(tx, personId);
    if (known && !known.cancelled_at) throw new ConflictError("erasure_already_requested");

    await startErasure(tx, { personId, requestedAt, dueAt });
    await pauseOffer(tx, ctx, personId);
    await withdrawRequests(tx, ctx, personId, ["triage", "open"]);
    await enqueue(tx, "erase_person", { personId }, { runAt: dueAt, key: `erase:${personId}` });
    await queueMail(tx, ctx, { kind: "erasure-requested", personId, subjectId: personId });
    await remindOfPromise(tx, ctx, personId);
    await recordAudit(tx, ctx, { action: "erasure.requested", subject: personId });
  });
  return notPersonal({ requestedAt: requestedAt.toISOString(), dueAt: dueAt.toISOString() });
}
