import type { Projected } from "@omzien/consent";
import type { OfferLimits } from "@omzien/contracts";
import { transaction } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import type { Verb } from "../context.ts";
import { NotFoundError } from "../errors.ts";
import { authoriseCaller, readLimits } from "./get-offer-limits.ts";
import { lockOffer, writePause } from "./queries.ts";
import { assertMayBeAsked } from "./read-offer.ts";

/**
 * Ends the pause of a helper who telephones, however it began; no pause, no change.
 *
 * @throws ForbiddenError for anybody who does not work at the desk, and for oneself; NotFoundError for an unknown
 * person, one whose data are on hold, and one without a running offer.
 * @throws ConsentRequiredError without `match.be-asked`: the desk reads that consent aloud first.
 */
export async function resumeOfferByPhone({
  ctx,
  input: { personId },
}: Verb<{ personId: string }>): Promise<Projected<OfferLimits>> {
  return transaction(ctx.db, async (tx) => {
    await authoriseCaller(tx, ctx, personId);
    const offer = await tx.maybeOne(lockOffer, { personId });
    if (!offer) throw new NotFoundError();
    await assertMayBeAsked(tx, ctx, personId);
    await tx.run(writePause, { id: offer.id, pausedAt: null, pausedUntil: null, now: ctx.now() });
    await recordAudit(tx, ctx, { action: "help_offer.resumed", subject: offer.id });
    return readLimits(tx, ctx, personId);
  });
}
