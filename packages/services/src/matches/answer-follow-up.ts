import type { Projected } from "@omzien/consent";
import type { AnswerFollowUp, Match } from "@omzien/contracts";
import { type TenantTx, transaction } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { memberOf, type ServiceContext, type Verb } from "../context.ts";
import { ConflictError, PreconditionError } from "../errors.ts";
import { newId } from "../new-id.ts";
import { leaveRotasBetween } from "../rotas/leave-effects.ts";
import { insertReport } from "../reports/queries.ts";
import { actingSide } from "./acting-side.ts";
import { hasAgreedByBoth, saveFollowUpAnswer } from "./follow-up-queries.ts";
import { isAskedAfter, otherIdOf, type Side } from "./policy.ts";
import { insertBlocks, type LockedMatch, lockMatch } from "./queries.ts";
import { authoriseMatch, readMatch } from "./read-match.ts";

/**
 * Says how it went, once for each side; the desk answers for the person it has on the telephone (`personId`).
 * "Rather not this neighbour again" is kept between the site and this person. "Bad" opens a report for the desk.
 *
 * @throws NotFoundError for anybody else.
 * @throws InvalidInputError `/personId` when the desk names nobody, or somebody who is not in the match.
 * @throws ConflictError `match_already_ended` when help never came about; `follow_up_already_answered`
 * @throws PreconditionError `match_not_agreed` before both agreed, until the day to ask has come.
 */
export async function answerFollowUp({
  ctx,
  input,
}: Verb<{ matchId: string } & AnswerFollowUp>): Promise<Projected<Match>> {
  memberOf(ctx);
  return transaction(ctx.db, async (tx) => {
    const match = await lockMatch(tx, input.matchId);
    authoriseMatch(ctx, match);
    const side = actingSide(ctx, match, input.personId);
    if (!isAskedAfter(match)) throw new ConflictError("match_already_ended");
    if (match.follow_up_on > ctx.now() && !(await hasAgreedByBoth(tx, match.id))) {
      throw new PreconditionError("match_not_agreed");
    }
    await saveAnswer(tx, ctx, match, side, input);
    return readMatch(ctx, tx, match.id, "follow-up");
  });
}

async function saveAnswer(
  tx: TenantTx,
  ctx: ServiceContext,
  match: LockedMatch,
  side: Side,
  input: AnswerFollowUp,
): Promise<void> {
  const { personId: actorId } = memberOf(ctx);
  const personId = side === "asker" ? match.asker_id : match.helper_id;
  const at = ctx.now();
  const isNew = await saveFollowUpAnswer(tx, {
    match_id: match.id,
    person_id: personId,
    answered_at: at,
    outcome: input.outcome,
    again: input.again ?? null,
    remark: input.remark,
    channel: personId === actorId ? "web" : "phone",
    recorded_by: actorId,
  });
  if (!isNew) throw new ConflictError("follow_up_already_answered");
  const otherId = otherIdOf(match, side);
  if (input.again === "no") {
    await insertBlocks(tx, [{ personId, blockedId: otherId }], { at, cause: "again-no" });
    await leaveRotasBetween(tx, ctx, match, "kept-apart");
  }
  if (input.outcome === "bad") {
    await insertReport(tx, {
      id: newId(at.getTime()),
      reporter_id: personId,
      about_match_id: match.id,
      about_person_id: otherId,
      text: input.remark,
      urgency: "normal",
      cause: "report",
      reported_at: at,
    });
  }
  await recordAudit(tx, ctx, {
    action: "match.follow_up_answered",
    subject: match.id,
    facts: { side, outcome: input.outcome },
  });
}
