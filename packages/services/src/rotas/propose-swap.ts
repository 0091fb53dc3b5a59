import type { Projected } from "@omzien/consent";
import type { ProposeSwap, Rota } from "@omzien/contracts";
import { transaction } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { memberOf, type Verb } from "../context.ts";
import { ConflictError, NotFoundError } from "../errors.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { lockForTaking } from "./lock-for.ts";
import { takesPart } from "./plan.ts";
import { speaksFor } from "./policy.ts";
import type { RotaRows, ShiftRow } from "./queries.ts";
import { readRota } from "./read-rota.ts";
import { isAhead } from "./rota-time.ts";
import { insertSwap } from "./swap-queries.ts";

type Input = { rotaId: string } & ProposeSwap;

/**
 * Asks another member to take a turn, or to trade it for one of theirs. Nothing changes before they say yes. A question
 * that waited about the same turn is taken back. The desk asks for who phones.
 *
 * @throws NotFoundError for somebody else's turn, or who or what is not there; ConflictError `rota_ended`;
 * `shift_not_open` when a turn has begun, or the other comes that day already.
 */
export async function proposeSwap({ ctx, input }: Verb<Input>): Promise<Projected<Rota>> {
  const { personId } = memberOf(ctx);
  return transaction(ctx.db, async (tx) => {
    const rows = await lockForTaking(tx, ctx, input.rotaId);
    const shift = shiftAhead(rows, input.shiftId, ctx.now());
    const own = speaksFor(ctx, rows, shift.member_id);
    const back = input.forShiftId === undefined ? null : shiftAhead(rows, input.forShiftId, ctx.now());
    const toMemberId = back?.member_id ?? input.toMemberId;
    const other = rows.members.find((member) => member.id === toMemberId && takesPart(member));
    if (!other || other.id === own.id) throw new NotFoundError();
    if (comesOn(rows, other.id, shift.date) || (back && comesOn(rows, own.id, back.date)))
      throw new ConflictError("shift_not_open");
    await insertSwap(tx, ctx, {
      rotaId: input.rotaId,
      shiftId: shift.id,
      toMemberId: other.id,
      forShiftId: back?.id ?? null,
      by: personId,
    });
    await queueMail(tx, ctx, {
      kind: "rota-swap-asked",
      personId: other.person_id,
      subjectId: input.rotaId,
    });
    await recordAudit(tx, ctx, {
      action: "rota.swap_asked",
      subject: input.rotaId,
      facts: { memberId: own.id, toMemberId: other.id },
    });
    return readRota(tx, ctx, input.rotaId);
  });
}

/** @throws NotFoundError; ConflictError `shift_not_open` */
function shiftAhead(rows: RotaRows, shiftId: string, now: Date): ShiftRow {
  const shift = rows.shifts.find(({ id }) => id === shiftId);
  if (!shift) throw new NotFoundError();
  if (!isAhead(rows.rota, shift.date, now)) throw new ConflictError("shift_not_open");
  return shift;
}

function comesOn(rows: RotaRows, memberId: string, date: string): boolean {
  return rows.shifts.some((shift) => shift.member_id === memberId && shift.date === date);
}
