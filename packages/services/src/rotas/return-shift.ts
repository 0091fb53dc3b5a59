import type { Projected } from "@omzien/consent";
import type { Rota } from "@omzien/contracts";
import { transaction } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { memberOf, type Verb } from "../context.ts";
import { ConflictError, NotFoundError } from "../errors.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { lockForTaking } from "./lock-for.ts";
import { speaksFor } from "./policy.ts";
import { readRota } from "./read-rota.ts";
import { isAhead } from "./rota-time.ts";
import { endShifts } from "./shift-queries.ts";
import { turnsCameOpen } from "./turns-came-open.ts";
import { bumpRevision } from "./write-queries.ts";

/**
 * Hands one turn back: no reason, no consequence. It is open again; the asker is told, and so are those who said that
 * they can come that day. The desk does it for who phones. Undone by taking it again.
 *
 * @throws NotFoundError for somebody else's turn; ConflictError `rota_ended`, `shift_not_open` when it has begun.
 */
export async function returnShift({
  ctx,
  input: { rotaId, shiftId },
}: Verb<{ rotaId: string; shiftId: string }>): Promise<Projected<Rota>> {
  const { personId } = memberOf(ctx);
  return transaction(ctx.db, async (tx) => {
    const rows = await lockForTaking(tx, ctx, rotaId);
    const shift = rows.shifts.find(({ id }) => id === shiftId);
    if (!shift) throw new NotFoundError();
    const member = speaksFor(ctx, rows, shift.member_id);
    if (!isAhead(rows.rota, shift.date, ctx.now())) throw new ConflictError("shift_not_open");
    await endShifts(tx, ctx, [shiftId], { by: personId, because: "returned" });
    await bumpRevision(tx, rotaId);
    await queueMail(tx, ctx, { kind: "rota-changed", personId: rows.rota.asker_id, subjectId: rotaId });
    await turnsCameOpen(tx, ctx, rows, [shift.date]);
    await recordAudit(tx, ctx, {
      action: "rota.shift_returned",
      subject: rotaId,
      facts: { memberId: member.id, date: shift.date },
    });
    return readRota(tx, ctx, rotaId);
  });
}
