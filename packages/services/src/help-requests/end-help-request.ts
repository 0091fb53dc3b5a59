import { defineQuery, transaction, type TenantTx } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import type { ServiceContext, Verb } from "../context.ts";
import { recallForwardingsOf } from "../forwarding/recall-forwardings.ts";
import { releaseInvitations } from "../invitations/release-invitations.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { endRotaOf } from "../rotas/end-rota.ts";
import { hasWarning, planEnd, requestEnd } from "./plan-end.ts";
import { type LockedRequest, lockRequest } from "./queries.ts";
import { closeRequest, endRunningMatch, insertSolution } from "./write-queries.ts";

/**
 * For the worker: asks two days before the last day whether the request should go on (#80), and closes it after
 * that day: solved where two had agreed, expired otherwise. Safe to run again and at any time: it looks at the clock, plans its own next look, and warns once for
 * each last day.
 */
export async function endHelpRequest({ ctx, input }: Verb<{ helpRequestId: string }>): Promise<void> {
  await transaction(ctx.db, async (tx) => {
    const request = await tx.maybeOne(lockRequest, { id: input.helpRequestId });
    if (!request || !isRunning(request)) return;
    const { warnAt, endAt } = requestEnd(request.ends_on);
    if (ctx.now() >= endAt) return close(tx, ctx, request);
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

const agreedMatch = defineQuery<{ helpRequestId: string }>()((db, param) =>
  db
    .selectFrom("match as m")
    .innerJoin("match_agreement as a", "a.match_id", "m.id")
    .select("m.id")
    .where("m.help_request_id", "=", param("helpRequestId"))
    .where("m.ended_at", "is", null)
    .groupBy("m.id")
    .having((eb) => eb(eb.fn.countAll<number>(), "=", 2)),
);

/**
 * The last day is over. Where two had agreed, the help counts as given, and both are still asked how it went;
 * otherwise the request ends without.
 */
async function close(tx: TenantTx, ctx: ServiceContext, { id, person_id: by }: LockedRequest): Promise<void> {
  const now = ctx.now();
  const isGiven = (await tx.maybeOne(agreedMatch, { helpRequestId: id })) !== undefined;
  const state = isGiven ? "solved" : "expired";
  const match = await tx.maybeOne(endRunningMatch, { helpRequestId: id, because: state, now });
  if (isGiven) await tx.run(insertSolution, { id, by, now, how: "match" });
  await tx.run(closeRequest, { id, state, now });
  await endRotaOf(tx, ctx, id);
  await recallForwardingsOf(tx, ctx, { id, person_id: by }, "request-ended");
  const released = await releaseInvitations(tx, ctx, id, "expired");
  await recordAudit(tx, ctx, {
    action: isGiven ? "help_request.solved" : "help_request.expired",
    subject: id,
    facts: { released, hadMatch: match !== undefined },
  });
}
