import type { Projected } from "@omzien/consent";
import type { HoldReason, PersonCard } from "@omzien/contracts";
import { transaction } from "@omzien/db";
import { withLooks } from "../access-log/look-book.ts";
import { recordAudit } from "../audit.ts";
import { deskMemberOf, type Verb } from "../context.ts";
import { InvalidInputError } from "../errors.ts";
import { requiredConductVersion } from "../site/queries.ts";
import { presentCard } from "./present.ts";
import { searchCards } from "./queries.ts";

const fewestCharacters = 2;

/**
 * Caller look-up at the desk: by name, phone number or postcode; at most 20 people, by name. The look is logged
 * for every person found, without what was typed: that is somebody's name.
 *
 * @param input.reason why also people whose data are on hold are looked for; counts for coordinators only.
 * @throws ForbiddenError for anybody who does not work at the desk.
 */
export async function findPeople({
  ctx,
  input,
}: Verb<{ q: string; reason?: HoldReason | undefined }>): Promise<Projected<PersonCard>[]> {
  const { roles } = deskMemberOf(ctx);
  // A broker finds nobody whose data are on hold, whatever the reason.
  const reason = roles.includes("coordinator") ? input.reason : undefined;
  const text = input.q.trim();
  if (text.length < fewestCharacters) {
    throw new InvalidInputError([{ pointer: "query/q", code: "too_short" }]);
  }
  return transaction(ctx.db, async (tx) => {
    const version = await requiredConductVersion(tx);
    const rows = await searchCards(ctx, tx, text, version, { alsoOnHold: reason !== undefined });
    await recordAudit(tx, ctx, {
      action: "person.searched",
      facts: { count: rows.length, ...(reason ? { reason } : {}) },
    });
    return withLooks(tx, ctx, { reason: reason ? `hold.${reason}` : "caller" }, (looks) =>
      rows.map((row) => presentCard(ctx, row, looks, reason)),
    );
  });
}
