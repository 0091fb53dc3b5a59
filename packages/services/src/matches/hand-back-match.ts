import type { Projected } from "@omzien/consent";
import type { Match } from "@omzien/contracts";
import { transaction } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { memberOf, type Verb } from "../context.ts";
import { ConflictError, ForbiddenError } from "../errors.ts";
import { reopenHelpRequest } from "../help-requests/index.ts";
import { noteStep } from "../help-requests/search-steps.ts";
import { leaveRotaOf } from "../rotas/leave-effects.ts";
import { mayHandBack } from "./policy.ts";
import { endMatch, lockMatch } from "./queries.ts";
import { authoriseMatch, readMatch } from "./read-match.ts";
import { tellOfMatch } from "./tell-of-match.ts";

/**
 * Hands the request back with one tap: no reason is asked and nothing is held against the helper. The search goes
 * on at once, and the asker is told kindly that somebody else is being looked for.
 *
 * @throws NotFoundError for anybody else; ForbiddenError for the asker, who withdraws or solves the request instead;
 * ConflictError `match_already_ended`
 */
export async function handBackMatch({
  ctx,
  input: { matchId },
}: Verb<{ matchId: string }>): Promise<Projected<Match>> {
  const { personId } = memberOf(ctx);
  return transaction(ctx.db, async (tx) => {
    const match = await lockMatch(tx, matchId);
    authoriseMatch(ctx, match);
    if (!mayHandBack(ctx, match)) throw new ForbiddenError();
    if (match.ended_at) throw new ConflictError("match_already_ended");

    await endMatch(tx, matchId, { at: ctx.now(), because: "handed-back" });
    await tx.kysely
      .insertInto("match_hand_back")
      .values({ match_id: matchId, handed_back_at: ctx.now(), handed_back_by: personId })
      .execute();
    await leaveRotaOf(tx, ctx, { helpRequestId: match.help_request_id, personId: match.helper_id });
    const request = { id: match.help_request_id, person_id: match.asker_id };
    await noteStep(tx, ctx, request, { kind: "handed-back" });
    await reopenHelpRequest(tx, ctx, match.help_request_id);
    await tellOfMatch(tx, ctx, {
      kind: "handed-back-to-asker",
      personId: match.asker_id,
      matchId,
      subjectId: match.help_request_id,
    });
    await recordAudit(tx, ctx, { action: "match.handed_back", subject: matchId });
    return readMatch(ctx, tx, matchId);
  });
}
