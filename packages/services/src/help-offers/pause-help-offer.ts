import type { Projected } from "@omzien/consent";
import type { HelpOffer, PauseHelpOffer } from "@omzien/contracts";
import { transaction } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import type { Verb } from "../context.ts";
import { InvalidInputError } from "../errors.ts";
import { localDateOf, localInstant } from "../local-time.ts";
import { writePause } from "./queries.ts";
import { lockOwnOffer, readOffer } from "./read-offer.ts";

/**
 * Pauses the member's own offer: nobody asks until that day begins, or until the member resumes. Costs nothing, and
 * asks that came before may still be answered.
 *
 * @throws NotFoundError when there is no running offer; InvalidInputError for a day that is not in the future.
 */
export async function pauseHelpOffer({ ctx, input }: Verb<PauseHelpOffer>): Promise<Projected<HelpOffer>> {
  return transaction(ctx.db, async (tx) => {
    const { id } = await lockOwnOffer(tx, ctx);
    if (input.until !== undefined && input.until <= localDateOf(ctx.now()))
      throw new InvalidInputError([{ pointer: "/until", code: "in_the_past" }]);
    const pausedUntil = input.until === undefined ? null : localInstant(input.until, "00:00");
    await tx.run(writePause, { id, pausedAt: ctx.now(), pausedUntil, now: ctx.now() });
    await recordAudit(tx, ctx, {
      action: "help_offer.paused",
      subject: id,
      facts: { until: input.until ?? null },
    });
    return readOffer(tx, ctx);
  });
}
