import { notPersonal, type Projected } from "@omzien/consent";
import type { AnswerInvitation, InvitationAnswer } from "@omzien/contracts";
import { transaction, type TenantTx } from "@omzien/db";
import { outsideQuietHours } from "@omzien/matching";
import { quietHours } from "../search/quiet-hours.ts";
import { recordAudit } from "../audit.ts";
import { dropCallsToAsk } from "../call-tasks/queries.ts";
import { lockSubject } from "../consents/queries.ts";
import { authorise, memberOf, type ServiceContext, type Verb } from "../context.ts";
import { ConflictError, invariant, NotFoundError } from "../errors.ts";
import { authoriseHandling } from "../help-requests/authorise-handling.ts";
import { type LockedRequest, lockRequest } from "../help-requests/queries.ts";
import { enqueue } from "../jobs.ts";
import { addMs, dayMs } from "../local-time.ts";
import { createMatch } from "./create-match.ts";
import { mayAnswer } from "./policy.ts";
import {
  invitationKeys,
  isKeptApart,
  type LockedInvitation,
  lockInvitation,
  recordAnswer,
  recordReminder,
} from "./queries.ts";

type Input = { invitationId: string } & AnswerInvitation;
interface Asked {
  request: LockedRequest;
  invitation: LockedInvitation;
}

/**
 * A helper's answer, with the secret of the mail (no session needed), by the helper's own session, or at the desk for
 * the helper who is on the telephone.
 * The lock of the request puts answers in a row: the first yes makes the one match, and every later answer gets
 * a kind outcome. A no costs nothing and asks for no reason; "later" reminds after a day, not at night.
 *
 * @throws NotFoundError when there is no such invitation, or it is somebody else's.
 * @throws ConflictError `invitation_already_answered`: yes and no are said once.
 */
export async function answerInvitation({ ctx, input }: Verb<Input>): Promise<Projected<InvitationAnswer>> {
  if (input.token === undefined) memberOf(ctx);
  const keys = await ctx.db.maybeOne(invitationKeys, { id: input.invitationId });
  if (!keys) throw new NotFoundError();
  authorise(mayAnswer(ctx, keys, input), NotFoundError);
  // Nobody at the desk answers for somebody who is asked about a case of their own.
  if (isByPhone(ctx, keys, input)) await authoriseHandling(ctx.db, ctx, keys.help_request_id);
  const answer = await transaction(ctx.db, async (tx) => {
    const asked = await lockAsked(tx, keys);
    if (asked.invitation.answer) throw new ConflictError("invitation_already_answered");
    const tooLate = await outcomeOfTooLate(tx, ctx, asked);
    if (tooLate) return { outcome: tooLate, matchId: null, remindAt: null };
    return takeAnswer(tx, ctx, asked, input);
  });
  return notPersonal(answer);
}

/** Whether the desk writes down what the helper says on the telephone. */
function isByPhone(
  ctx: ServiceContext,
  { helper_id: helperId }: { helper_id: string },
  { token }: Input,
): boolean {
  return token === undefined && memberOf(ctx).personId !== helperId;
}

/**
 * First the helper, whose erasure may come at this very moment, then the request, then the invitation: everybody takes
 * these locks in one order.
 */
async function lockAsked(
  tx: TenantTx,
  keys: { id: string; help_request_id: string; helper_id: string },
): Promise<Asked> {
  if (!(await lockSubject(tx, keys.helper_id))) throw new NotFoundError();
  const request = await tx.maybeOne(lockRequest, { id: keys.help_request_id });
  const invitation = await tx.maybeOne(lockInvitation, { id: keys.id });
  if (!request || !invitation) throw new NotFoundError();
  return { request, invitation };
}

async function outcomeOfTooLate(
  tx: TenantTx,
  ctx: ServiceContext,
  { request, invitation }: Asked,
): Promise<"found-already" | "no-longer-needed" | undefined> {
  if (invitation.released_because === "found" || request.state === "matched") return "found-already";
  const isOver =
    invitation.released_at !== null || invitation.expires_at <= ctx.now() || request.state !== "open";
  if (isOver) return "no-longer-needed";
  const apart = await tx.one(isKeptApart, { a: request.person_id, b: invitation.helper_id });
  return apart.kept ? "no-longer-needed" : undefined;
}

async function takeAnswer(
  tx: TenantTx,
  ctx: ServiceContext,
  { request, invitation }: Asked,
  input: Input,
): Promise<InvitationAnswer> {
  const { answer, token } = input;
  const byPhone = isByPhone(ctx, invitation, input);
  if (answer === "later") return remindLater(tx, ctx, invitation, byPhone);
  const written = await tx.run(recordAnswer, { id: invitation.id, answer, now: ctx.now() });
  invariant(written === 1, "a locked invitation takes its answer");
  await dropCallsToAsk(tx, [invitation.id]);
  await recordAudit(tx, ctx, {
    action: answer === "yes" ? "invitation.accepted" : "invitation.declined",
    subject: invitation.id,
    facts: {
      helpRequestId: request.id,
      byLink: token !== undefined,
      byPhone,
    },
  });
  if (answer === "no") {
    await enqueue(tx, "search_helpers", { helpRequestId: request.id }, { key: `search:${request.id}` });
    return { outcome: "declined", matchId: null, remindAt: null };
  }
  const matchId = await createMatch(tx, ctx, {
    request,
    invitationId: invitation.id,
    helperId: invitation.helper_id,
  });
  return { outcome: "matched", matchId, remindAt: null };
}

async function remindLater(
  tx: TenantTx,
  ctx: ServiceContext,
  invitation: LockedInvitation,
  byPhone: boolean,
): Promise<InvitationAnswer> {
  const remindAt = new Date(outsideQuietHours(addMs(ctx.now(), dayMs).getTime(), await quietHours(tx)));
  // By then it would be over: the call stays in the list.
  if (byPhone && remindAt >= invitation.expires_at)
    return { outcome: "later", matchId: null, remindAt: null };
  await tx.run(recordReminder, { id: invitation.id, remindAt });
  await enqueue(
    tx,
    "remind_invitation",
    { invitationId: invitation.id },
    { runAt: remindAt, key: `remind:${invitation.id}` },
  );
  await recordAudit(tx, ctx, { action: "invitation.postponed", subject: invitation.id });
  return { outcome: "later", matchId: null, remindAt: remindAt.toISOString() };
}
