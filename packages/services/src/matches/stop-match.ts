import type { Projected } from "@omzien/consent";
import type { Match, StopMatch } from "@omzien/contracts";
import { type TenantTx, transaction } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { memberOf, type ServiceContext, type Verb } from "../context.ts";
import { ConflictError } from "../errors.ts";
import { enqueue } from "../jobs.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { newId } from "../new-id.ts";
import { insertReport } from "../reports/queries.ts";
import { mayStillStop, otherIdOf, sideOf } from "./policy.ts";
import { endMatch, insertBlocks, type LockedMatch, lockMatch } from "./queries.ts";
import { authoriseMatch, readMatch } from "./read-match.ts";
import { releaseBetween, runningBetween } from "./stop-queries.ts";

/**
 * Stops a match that does not feel right; the desk and either side may, without having to say why. From the commit
 * on neither sees anything of the other, both get the same neutral mail, they are never put together again, and a
 * report is opened for the desk. The request goes to the desk, not back to the search. Whatever else runs between
 * these two ends with it.
 *
 * @throws NotFoundError for anybody else; ConflictError `match_already_ended` when there is nothing left to hide.
 */
export async function stopMatch({
  ctx,
  input: { matchId, remark },
}: Verb<{ matchId: string } & StopMatch>): Promise<Projected<Match>> {
  memberOf(ctx);
  return transaction(ctx.db, async (tx) => {
    const match = await lockMatch(tx, matchId);
    authoriseMatch(ctx, match);
    if (!mayStillStop(match, ctx.now())) throw new ConflictError("match_already_ended");

    await stop(tx, ctx, match);
    await keepApart(tx, ctx, match);
    await openReport(tx, ctx, match, remark);
    for (const personId of [match.asker_id, match.helper_id]) {
      await queueMail(tx, ctx, { kind: "match-stopped", personId, subjectId: matchId });
    }
    await recordAudit(tx, ctx, { action: "match.stopped", subject: matchId });
    return readMatch(ctx, tx, matchId);
  });
}

async function stop(tx: TenantTx, ctx: ServiceContext, match: LockedMatch): Promise<void> {
  const now = ctx.now();
  await endMatch(tx, match.id, { at: now, because: "stopped" });
  await tx.kysely
    .insertInto("match_stop")
    .values({ match_id: match.id, stopped_at: now, stopped_by: memberOf(ctx).personId })
    .execute();
  await tx.kysely
    .updateTable("help_request")
    .set({ state: "triage", needs_coordinator_at: now, updated_at: now })
    .where("id", "=", match.help_request_id)
    .where("state", "=", "matched")
    .execute();
}

/** Blocks the two for each other, ends what else runs between them, and takes back what one still asks the other. */
async function keepApart(tx: TenantTx, ctx: ServiceContext, match: LockedMatch): Promise<void> {
  const now = ctx.now();
  const pairs = [
    { personId: match.asker_id, blockedId: match.helper_id },
    { personId: match.helper_id, blockedId: match.asker_id },
  ];
  await insertBlocks(tx, pairs, { at: now, cause: "stopped" });
  for (const id of await runningBetween(tx, match)) {
    const other = await lockMatch(tx, id);
    if (other && !other.ended_at) await stop(tx, ctx, other);
  }
  for (const helpRequestId of await releaseBetween(tx, match, now)) {
    await enqueue(tx, "search_helpers", { helpRequestId }, { key: `search:${helpRequestId}` });
  }
}

async function openReport(
  tx: TenantTx,
  ctx: ServiceContext,
  match: LockedMatch,
  remark: string,
): Promise<void> {
  const side = sideOf(ctx, match);
  await insertReport(tx, {
    id: newId(ctx.now().getTime()),
    reporter_id: memberOf(ctx).personId,
    about_match_id: match.id,
    // The desk stops a match for reasons of its own: it names nobody.
    about_person_id: side ? otherIdOf(match, side) : null,
    text: remark,
    urgency: "normal",
    cause: "stop",
    reported_at: ctx.now(),
  });
}
