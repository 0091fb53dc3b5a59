import type { Projected } from "@omzien/consent";
import type { Mandate, MandateSecret } from "@omzien/contracts";
import { transaction, type TenantTx } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { lockSubject } from "../consents/queries.ts";
import { readContact } from "../contacts/contact-rows.ts";
import { memberOf, type ServiceContext, type Verb } from "../context.ts";
import { indexOfEmail } from "../drafts-for-another/draft-content.ts";
import { ConflictError, invariant, NotFoundError } from "../errors.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { waitingBehind } from "./open-mandate.ts";
import { presentHeld } from "./present.ts";
import { lockMandate, mandateById, type MandateRow, setMandate } from "./queries.ts";
import { aliveMandates, refuseRepresented, refuseSecond } from "./refuse-mandate.ts";

/**
 * Accepts a mandate, signed in with the address to which its mail went; a mail that was passed on gives nothing. The
 * link works once, and the person is told.
 *
 * @throws NotFoundError for a link that opens nothing (any more).
 * @throws ConflictError `mandate_for_another_address`, `mandate_exists`, `represented_by_law`
 */
export async function acceptMandate({ ctx, input }: Verb<MandateSecret>): Promise<Projected<Mandate>> {
  const { personId: representativeId } = memberOf(ctx);
  const { person_id: personId } = await waitingBehind(ctx, ctx.db, input);
  return transaction(ctx.db, async (tx) => {
    if (!(await lockSubject(tx, personId))) throw new NotFoundError();
    const row = await lockWaiting(tx, ctx, input);
    await refuseOther(tx, ctx, row, representativeId);
    const others = (await aliveMandates(tx, ctx, personId)).filter(({ id }) => id !== row.id);
    await refuseRepresented(tx, ctx, personId, others);
    refuseSecond(others, { representativeId, emailIndex: null });
    await setMandate(tx, row.id, {
      representative_id: representativeId,
      begins_at: ctx.now(),
      link_hash: null,
      email_index: null,
    });
    await queueMail(tx, ctx, { kind: "mandate-began", personId, subjectId: row.id });
    await recordAudit(tx, ctx, {
      action: "mandate.accepted",
      subject: personId,
      facts: { mandateId: row.id },
    });
    const accepted = await tx.maybeOne(mandateById, { id: row.id });
    invariant(accepted, "a mandate that was accepted is there");
    return presentHeld(ctx, accepted, accepted.scope);
  });
}

async function lockWaiting(tx: TenantTx, ctx: ServiceContext, input: MandateSecret): Promise<MandateRow> {
  const { id } = await waitingBehind(ctx, tx, input);
  await tx.maybeOne(lockMandate, { id });
  // Again, now that nobody can end or accept it.
  return waitingBehind(ctx, tx, input);
}

async function refuseOther(
  tx: TenantTx,
  ctx: ServiceContext,
  row: MandateRow,
  representativeId: string,
): Promise<void> {
  const email = (await readContact(ctx, tx, representativeId))?.email ?? null;
  const isAddressed = email !== null && (await indexOfEmail(tx, ctx, email)) === row.email_index;
  if (!isAddressed || representativeId === row.person_id)
    throw new ConflictError("mandate_for_another_address");
}
