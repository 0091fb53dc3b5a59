import type { Projected } from "@omzien/consent";
import type { HoldReason, PersonCard } from "@omzien/contracts";
import { type TenantTx, transaction } from "@omzien/db";
import { type LookBook, withLooks } from "../access-log/look-book.ts";
import { recordAudit } from "../audit.ts";
import { deskMemberOf, type ServiceContext, type Verb } from "../context.ts";
import { NotFoundError } from "../errors.ts";
import { requiredConductVersion } from "../site/queries.ts";
import { presentCard } from "./present.ts";
import { findCard } from "./queries.ts";

/**
 * One person as the desk sees them; the look is logged, and shows in that person's own data.
 * @throws ForbiddenError for anybody who does not work at the desk; NotFoundError when nobody has this id,
 * or their data are on hold and no reason is given.
 */
export async function getPersonCard({
  ctx,
  input,
}: Verb<{ personId: string; reason?: HoldReason | undefined }>): Promise<Projected<PersonCard>> {
  deskMemberOf(ctx);
  const { personId, reason } = input;
  return transaction(ctx.db, async (tx) => {
    const card = await withLooks(tx, ctx, { reason: reason ? `hold.${reason}` : "person" }, (looks) =>
      readCard(ctx, tx, personId, looks, reason),
    );
    await recordAudit(tx, ctx, { action: "person.viewed", subject: personId });
    return card;
  });
}

export async function readCard(
  ctx: ServiceContext,
  tx: TenantTx,
  personId: string,
  looks: LookBook,
  reason?: HoldReason,
): Promise<Projected<PersonCard>> {
  const row = await findCard(ctx, tx, personId, await requiredConductVersion(tx));
  if (!row) throw new NotFoundError();
  return presentCard(ctx, row, looks, reason);
}
