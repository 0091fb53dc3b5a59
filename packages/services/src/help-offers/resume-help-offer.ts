import type { Projected } from "@omzien/consent";
import type { HelpOffer } from "@omzien/contracts";
import { transaction } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { memberOf, type Verb } from "../context.ts";
import { writePause } from "./queries.ts";
import { assertMayBeAsked, lockOwnOffer, readOffer } from "./read-offer.ts";

/**
 * Ends the pause of the member's own offer; no pause, no change.
 *
 * @throws NotFoundError when there is no offer; ConsentRequiredError without `match.be-asked`.
 */
export async function resumeHelpOffer({ ctx }: Verb<Record<string, never>>): Promise<Projected<HelpOffer>> {
  return transaction(ctx.db, async (tx) => {
    const { id } = await lockOwnOffer(tx, ctx);
    await assertMayBeAsked(tx, ctx, memberOf(ctx).personId);
    await tx.run(writePause, { id, pausedAt: null, pausedUntil: null, now: ctx.now() });
    await recordAudit(tx, ctx, { action: "help_offer.resumed", subject: id });
    return readOffer(tx, ctx);
  });
}
