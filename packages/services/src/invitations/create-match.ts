import type { Timing } from "@omzien/contracts";
import { defineQuery, type TenantTx } from "@omzien/db";
import { outsideQuietHours, type QuietHours } from "@omzien/matching";
import { recordAudit } from "../audit.ts";
import type { ServiceContext } from "../context.ts";
import { recallForwardingsOf } from "../forwarding/recall-forwardings.ts";
import { noteStep } from "../help-requests/search-steps.ts";
import { enqueue } from "../jobs.ts";
import { addMs, dayMs, localInstant } from "../local-time.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { newId } from "../new-id.ts";
import { askIntoRotaOf } from "../rotas/ask-into-rota.ts";
import { quietHours } from "../search/quiet-hours.ts";
import { releaseInvitations } from "./release-invitations.ts";

const siteRules = defineQuery()((db) => db.selectFrom("site").select("rules"));

const insertMatch = defineQuery<{
  id: string;
  helpRequestId: string;
  invitationId: string;
  askerId: string;
  helperId: string;
  now: Date;
  followUpOn: Date;
}>()((db, param) =>
  db.insertInto("match").values({
    id: param("id"),
    help_request_id: param("helpRequestId"),
    invitation_id: param("invitationId"),
    asker_id: param("askerId"),
    helper_id: param("helperId"),
    made_at: param("now"),
    follow_up_on: param("followUpOn"),
  }),
);

const markMatched = defineQuery<{ id: string; now: Date }>()((db, param) =>
  db
    .updateTable("help_request")
    .set({ state: "matched", updated_at: param("now"), needs_coordinator_at: null })
    .where("id", "=", param("id"))
    .where("state", "=", "open"),
);

/** Days after which both are asked how it went, unless the municipality chose otherwise. */
const defaultFollowUpDays = 4;

/**
 * Makes the match of a helper who said yes first. The caller holds the lock of the request and has found it open;
 * the unique index on running matches is the second wall. Everybody else who was asked is let go, and all are
 * told after commit.
 *
 * @returns the id of the match.
 */
export async function createMatch(
  tx: TenantTx,
  ctx: ServiceContext,
  yes: { request: { id: string; person_id: string; timing: Timing }; invitationId: string; helperId: string },
): Promise<string> {
  const id = newId();
  const { rules } = await tx.one(siteRules);
  const days = rules.followUpDays ?? defaultFollowUpDays;
  const followUpOn = followUpFor(yes.request.timing, ctx.now(), { days, quiet: await quietHours(tx) });
  await tx.run(markMatched, { id: yes.request.id, now: ctx.now() });
  await tx.run(insertMatch, {
    id,
    helpRequestId: yes.request.id,
    invitationId: yes.invitationId,
    askerId: yes.request.person_id,
    helperId: yes.helperId,
    now: ctx.now(),
    followUpOn,
  });
  await noteStep(tx, ctx, yes.request, { kind: "match-made" });
  await recallForwardingsOf(tx, ctx, yes.request, "found");
  await releaseInvitations(tx, ctx, yes.request.id, "found");
  await askIntoRotaOf(tx, ctx, { helpRequestId: yes.request.id, personId: yes.helperId });
  await queueMail(tx, ctx, { kind: "helper-found", personId: yes.request.person_id, subjectId: id });
  await enqueue(tx, "ask_follow_up", { matchId: id }, { runAt: followUpOn, key: `follow-up:${id}` });
  await recordAudit(tx, ctx, { action: "match.made", subject: id, facts: { helpRequestId: yes.request.id } });
  return id;
}

/** So many days from now, or from the moment of help when that is known; never at night. */
export function followUpFor(
  timing: Timing,
  now: Date,
  { days, quiet }: { days: number; quiet: QuietHours },
): Date {
  const helped = timing.kind === "once" ? localInstant(timing.moment.date, timing.moment.to) : now;
  const from = helped > now ? helped : now;
  return new Date(outsideQuietHours(addMs(from, days * dayMs).getTime(), quiet));
}
