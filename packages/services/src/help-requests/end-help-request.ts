import { defineQuery, transaction, type TenantTx } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import type { ServiceContext, Verb } from "../context.ts";
import { releaseInvitations } from "../invitations/release-invitations.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { hasWarning, planEnd, requestEnd } from "./plan-end.ts";
import { type LockedRequest, lockRequest } from "./queries.ts";
import { closeRequest, endRunningMatch } from "./write-queries.ts";

/**
 * For the worker: asks two days before the last day whether the request should go on (#80), and closes it after
 * that day. Safe to run again and at any time: it looks at the clock, plans its own next look, and warns once for
 * each last day.
 */
export async function endHelpRequest({ ctx, input }: Verb<{ helpRequestId: string }>): Promise<void> {
  await transaction(ctx.db, async (tx) => {
    const request = await tx.maybeOne(lockRequest, { id: input.helpRequestId });
    if (!request || !isRunning(request)) return;
    const { warnAt, endAt } = requestEnd(request.ends_on);
    if (ctx.now() >= endAt) return expire(tx, ctx, request);
    if (ctx.now() >= warnAt && hasWarning(request)) await warnOnce(tx, ctx, request);
    await planEnd(tx, ctx, request);
  });
}

function isRunning({ state }: LockedRequest): boolean {
  return state === "triage" || state === "open" || state === "matched";
}

const warningsSent = defineQuery<{ personId: string; requestId: string; endsOn: string }>()((db, param) =>
  db
    .selectFrom("mail")
    .select("id")
    .where("person_id", "=", param("personId"))
    .where("kind", "=", "request-expires-soon")
    .where("subject_id", "=", param("requestId"))
    .where((eb) => eb(eb.ref("facts", "->>").key("endsOn"), "=", param("endsOn")))
    .limit(1),
);

async function warnOnce(tx: TenantTx, ctx: ServiceContext, request: LockedRequest): Promise<void> {
  const isFixedAndArranged = request.state === "matched" && request.timing.kind === "once";
  if (isFixedAndArranged) return;
  const { id, person_id: personId, ends_on: endsOn } = request;
  const sent = await tx.maybeOne(warningsSent, { personId, requestId: id, endsOn });
  if (sent) return;
  await queueMail(tx, ctx, { kind: "request-expires-soon", personId, subjectId: id, facts: { endsOn } });
}

async function expire(tx: TenantTx, ctx: ServiceContext, { id }: LockedRequest): Promise<void> {
  const now = ctx.now();
  await tx.run(closeRequest, { id, state: "expired", now });
  const match = await tx.maybeOne(endRunningMatch, { helpRequestId: id, because: "expired", now });
  const released = await releaseInvitations(tx, ctx, id, "expired");
  await recordAudit(tx, ctx, {
    action: "help_request.expired",
    subject: id,
    facts: { released, hadMatch: match !== undefined },
  });
}
