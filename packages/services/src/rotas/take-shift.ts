import type { Projected } from "@omzien/consent";
import type { Rota, TakeShift } from "@omzien/contracts";
import { transaction } from "@omzien/db";
import { addedFaults, type RotaFaultCode } from "@omzien/matching";
import { recordAudit } from "../audit.ts";
import { memberOf, type Verb } from "../context.ts";
import { ConflictError } from "../errors.ts";
import { fittingFor } from "./fitting.ts";
import { lockForTaking } from "./lock-for.ts";
import { everybodyIn, planOf, shiftsIn, takesPart } from "./plan.ts";
import { speaksFor } from "./policy.ts";
import { readRota } from "./read-rota.ts";
import { isAhead } from "./rota-time.ts";
import { giveShifts } from "./shift-queries.ts";
import { bumpRevision } from "./write-queries.ts";

/** What somebody decides for themself by taking a turn. */
const ownChoice: readonly RotaFaultCode[] = ["not_available", "too_many_shifts"];

/**
 * Takes a turn that is open, also one that was handed back a moment ago. The rules of the rota hold; only of one's own
 * days and maximum somebody may make an exception. The desk does it for who phones.
 *
 * @throws NotFoundError for somebody else's place; ConflictError `rota_ended`; `shift_not_open` when the turn has begun,
 * is taken, or would break a rule; `helper_not_available` when the member may not be asked any more.
 */
export async function takeShift({
  ctx,
  input: { rotaId, date, memberId },
}: Verb<{ rotaId: string } & TakeShift>): Promise<Projected<Rota>> {
  const { personId } = memberOf(ctx);
  return transaction(ctx.db, async (tx) => {
    const rows = await lockForTaking(tx, ctx, rotaId);
    const member = speaksFor(ctx, rows, memberId);
    if (!takesPart(member) || !isAhead(rows.rota, date, ctx.now())) throw new ConflictError("shift_not_open");
    const fitting = await fittingFor(tx, ctx, rows.rota.help_request_id, new Set([member.person_id]));
    if (!fitting.has(member.person_id)) throw new ConflictError("helper_not_available");
    const shifts = shiftsIn(rows);
    const plan = planOf(rows, ctx.now(), everybodyIn(rows));
    const faults = addedFaults(plan, shifts, [...shifts, { date, memberId: member.id }]);
    if (faults.some(({ code }) => !ownChoice.includes(code))) throw new ConflictError("shift_not_open");
    await giveShifts(tx, ctx, [{ rotaId, date, memberId: member.id }], { by: personId, how: "taken" });
    await bumpRevision(tx, rotaId);
    await recordAudit(tx, ctx, {
      action: "rota.shift_taken",
      subject: rotaId,
      facts: { memberId: member.id, date },
    });
    return readRota(tx, ctx, rotaId);
  });
}
