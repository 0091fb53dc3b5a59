import { noConsents, type Projected } from "@omzien/consent";
import type { AgreeToMatch, Match } from "@omzien/contracts";
import { transaction } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { memberOf, type Verb } from "../context.ts";
import { ConflictError } from "../errors.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { actingSide } from "./acting-side.ts";
import { insertAgreement, lockMatch } from "./queries.ts";
import { authoriseMatch, consentsOfSides, readMatch } from "./read-match.ts";
import { changeShares, sharedFields } from "./shares.ts";

/**
 * Says "yes, let us", with exactly the fields that the other may see; each side for itself, or the desk for whom it
 * has on the telephone (`personId`). When both have, both get a mail. Saying it again changes what is shared, never
 * more than is ticked now.
 *
 * @throws NotFoundError for anybody but the two and the desk; ConflictError `match_already_ended`
 * @throws InvalidInputError `/personId` when the desk names nobody, or somebody who is not in the match.
 */
export async function agreeToMatch({
  ctx,
  input: { matchId, shares, personId: spokenFor },
}: Verb<{ matchId: string } & AgreeToMatch>): Promise<Projected<Match>> {
  memberOf(ctx);
  return transaction(ctx.db, async (tx) => {
    const match = await lockMatch(tx, matchId);
    authoriseMatch(ctx, match);
    const side = actingSide(ctx, match, spokenFor);
    const personId = match[`${side}_id`];
    if (match.ended_at) throw new ConflictError("match_already_ended");

    const consents = await consentsOfSides(ctx, tx, [match]);
    const from = sharedFields(consents.get(personId) ?? noConsents, matchId, ctx.now());
    await changeShares(tx, ctx, { matchId, personId, from, to: shares });
    const { isNew, sides } = await insertAgreement(tx, { matchId, personId, at: ctx.now() });
    if (isNew) await recordAudit(tx, ctx, { action: "match.agreed", subject: matchId, facts: { side } });
    if (isNew && sides === 2) {
      await queueMail(tx, ctx, { kind: "match-agreed", personId: match.asker_id, subjectId: matchId });
      await queueMail(tx, ctx, { kind: "match-agreed", personId: match.helper_id, subjectId: matchId });
    }
    return readMatch(ctx, tx, matchId);
  });
}
