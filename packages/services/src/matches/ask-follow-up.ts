import { transaction } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { peopleWithEmail } from "../contacts/contact-rows.ts";
import type { Verb } from "../context.ts";
import { ForbiddenError } from "../errors.ts";
import { enqueue } from "../jobs.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { insertFollowUpQuestions } from "./follow-up-queries.ts";
import { isAskedAfter } from "./policy.ts";
import { lockMatch } from "./queries.ts";

/**
 * For the worker: asks both sides how it went, those with an address by mail; the others the desk calls. Safe to
 * run again. Before the day has come it only plans itself anew; after help that never came about it asks nothing.
 *
 * @throws ForbiddenError for anybody but a job.
 */
export async function askFollowUp({ ctx, input: { matchId } }: Verb<{ matchId: string }>): Promise<void> {
  if (ctx.actor.kind !== "system") throw new ForbiddenError();
  await transaction(ctx.db, async (tx) => {
    const match = await lockMatch(tx, matchId);
    if (!match || !isAskedAfter(match)) return;
    if (match.follow_up_on > ctx.now()) {
      await enqueue(
        tx,
        "ask_follow_up",
        { matchId },
        { runAt: match.follow_up_on, key: `follow-up:${matchId}` },
      );
      return;
    }
    const asked = await insertFollowUpQuestions(tx, {
      matchId,
      personIds: [match.asker_id, match.helper_id],
      at: ctx.now(),
    });
    if (asked.length === 0) return;
    const mailed = await peopleWithEmail(tx, asked);
    for (const personId of mailed)
      await queueMail(tx, ctx, { kind: "follow-up", personId, subjectId: matchId });
    await recordAudit(tx, ctx, {
      action: "match.follow_up_asked",
      subject: matchId,
      facts: { asked: asked.length, mailed: mailed.length },
    });
  });
}
