import type { Projected } from "@omzien/consent";
import type { Match, StopMatch } from "@omzien/contracts";
import { type TenantTx, transaction } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { memberOf, type ServiceContext, type Verb } from "../context.ts";
import { ConflictError } from "../errors.ts";
import { newId } from "../new-id.ts";
import { insertReport } from "../reports/queries.ts";
import { endAsStopped, keepApart } from "./keep-apart.ts";
import { mayStillStop, otherIdOf, sideOf } from "./policy.ts";
import { type LockedMatch, lockMatch } from "./queries.ts";
import { authoriseMatch, readMatch } from "./read-match.ts";
import { tellOfMatch } from "./tell-of-match.ts";

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

    await endAsStopped(tx, ctx, match);
    await keepApart(tx, ctx, match);
    await openReport(tx, ctx, match, remark);
    for (const personId of [match.asker_id, match.helper_id]) {
      await tellOfMatch(tx, ctx, { kind: "match-stopped", personId, matchId });
    }
    await recordAudit(tx, ctx, { action: "match.stopped", subject: matchId });
    return readMatch(ctx, tx, matchId);
  });
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
