import { transaction } from "@omzien/db";
import { memberOf, type Verb } from "../context.ts";
import { stopOffer } from "./stop-offer.ts";

/**
 * Ends the member's own offer.
 * @throws NotFoundError when there is no running offer.
 */
export async function endHelpOffer({ ctx }: Verb<Record<string, never>>): Promise<void> {
  const { personId } = memberOf(ctx);
  await transaction(ctx.db, (tx) => stopOffer(tx, ctx, personId));
}
