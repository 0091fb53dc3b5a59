import { noConsents, type Projected } from "@omzien/consent";
import type { AgreeToMatch, Match } from "@omzien/contracts";
import { transaction } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { memberOf, type Verb } from "../context.ts";
import { ConflictError, NotFoundError } from "../errors.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { sideOf } from "./policy.ts";
import { insertAgreement, lockMatch } from "./queries.ts";
import { consentsOfSides, readMatch } from "./read-match.ts";
import { changeShares, sharedFields } from "./shares.ts";

/**
 * Says "yes, let us", with exactly the fields that the other may see; each side for itself. When both have, both
 * get a mail. Saying it again changes what is shared, never more than is ticked now.
 *
 * @throws NotFoundError for anybody but the two; ConflictError `match_already_ended`
 */
export async function agreeToMatch({
  ctx,
  input: { matchId, shares },
}: Verb<{ matchId: string } & AgreeToMatch>): Promise<Projected<Match>> {
  const { personId } = memberOf(ctx);
  return transaction(ctx.db, async (tx) => {
    const match = await lockMatch(tx, matchId);
    if (!match || !sideOf(ctx, match)) throw new NotFoundError();
    if (match.ended_at) throw new ConflictError("match_already_ended");

    const consents = await consentsOfSides(ctx, tx, [match]);
    const from = sharedFields(consents.get(personId) ?? noConsents, matchId, ctx.now());
    await changeShares(tx, ctx, { matchId, personId, from, to: shares });
    const { isNew, sides } = await insertAgreement(tx, { matchId, personId, at: ctx.now() });
    if (isNew) await recordAudit(tx, ctx, { action: "match.agreed", subject: matchId });
    if (isNew && sides === 2) {
      await queueMail(tx, ctx, { kind: "match-agreed", personId: match.asker_id, subjectId: matchId });
      await queueMail(tx, ctx, { kind: "match-agreed", personId: match.helper_id, subjectId: matchId });
    }
    return readMatch(ctx, tx, matchId);
  });
}
