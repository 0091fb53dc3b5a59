import type { Projected } from "@omzien/consent";
import type { AnswerSwap, Rota } from "@omzien/contracts";
import { transaction, type TenantTx } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { memberOf, type ServiceContext, type Verb } from "../context.ts";
import { ConflictError, NotFoundError } from "../errors.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { fittingFor } from "./fitting.ts";
import { lockForTaking } from "./lock-for.ts";
import { takesPart } from "./plan.ts";
import { speaksFor } from "./policy.ts";
import type { MemberRow, RotaRows, ShiftRow } from "./queries.ts";
import { readRota } from "./read-rota.ts";
import { isAhead } from "./rota-time.ts";
import { endShifts, giveShifts } from "./shift-queries.ts";
import { isSwapOf, writeSwapAnswer } from "./swap-queries.ts";
import { bumpRevision } from "./write-queries.ts";

type Input = { rotaId: string; swapId: string } & AnswerSwap;

/** What is asked, with the turns and people that it is about. */
interface Asked {
  rows: RotaRows;
  swapId: string;
  shift: ShiftRow;
  back: ShiftRow | undefined;
  from: MemberRow;
  to: MemberRow;
}

/**
 * Answers a question to trade or take a turn; who asked may take it back. With a yes the turns change hands, and both and
 * the asker get a mail. The desk answers for who phones.
 *
 * @throws NotFoundError for somebody else's question; ConflictError `rota_ended`; `swap_no_longer_open` when the question
 * was answered, a turn has begun, or one of the two may not take turns any more.
 */
export async function answerSwap({ ctx, input }: Verb<Input>): Promise<Projected<Rota>> {
  const by = memberOf(ctx).personId;
  return transaction(ctx.db, async (tx) => {
    const rows = await lockForTaking(tx, ctx, input.rotaId);
    const asked = await askedIn(tx, rows, input.swapId);
    speaksFor(ctx, rows, input.answer === "taken-back" ? asked.from.id : asked.to.id);
    if (input.answer === "yes") await carryOut(tx, ctx, asked);
    // Ending its turns let the question lapse already: the answer stands over that.
    await writeSwapAnswer(tx, ctx, { swapId: input.swapId, answer: input.answer, by });
    if (input.answer === "no")
      await queueMail(tx, ctx, {
        kind: "rota-swap-refused",
        personId: asked.from.person_id,
        subjectId: input.rotaId,
      });
    await recordAudit(tx, ctx, {
      action: "rota.swap_answered",
      subject: input.rotaId,
      facts: { answer: input.answer, memberId: asked.from.id, toMemberId: asked.to.id },
    });
    return readRota(tx, ctx, input.rotaId);
  });
}

/** @throws NotFoundError for no question of this rota; ConflictError for one that waits no longer. */
async function askedIn(tx: TenantTx, rows: RotaRows, swapId: string): Promise<Asked> {
  const swap = rows.swaps.find(({ id }) => id === swapId);
  if (!swap) {
    const known = await isSwapOf(tx, swapId, rows.rota.id);
    throw known ? new ConflictError("swap_no_longer_open") : new NotFoundError();
  }
  const shift = rows.shifts.find(({ id }) => id === swap.shift_id);
  const back = rows.shifts.find(({ id }) => id === swap.for_shift_id);
  const from = rows.members.find(({ id }) => id === shift?.member_id);
  const to = rows.members.find(({ id }) => id === swap.to_member_id);
  const isWhole = shift && from && to && (swap.for_shift_id === null || back?.member_id === to.id);
  if (!isWhole) throw new ConflictError("swap_no_longer_open");
  return { rows, swapId, shift, back, from, to };
}

async function carryOut(tx: TenantTx, ctx: ServiceContext, asked: Asked): Promise<void> {
  const { rows, shift, back, from, to } = asked;
  const { rota } = rows;
  const both = [shift, ...(back ? [back] : [])];
  const getting = back ? [from, to] : [to];
  const fitting = await fittingFor(
    tx,
    ctx,
    rota.help_request_id,
    new Set(getting.map(({ person_id: id }) => id)),
  );
  const isPossible =
    both.every(({ date }) => isAhead(rota, date, ctx.now())) &&
    getting.every((member) => takesPart(member) && fitting.has(member.person_id)) &&
    !comes(rows, to, shift.date) &&
    !(back && comes(rows, from, back.date));
  if (!isPossible) throw new ConflictError("swap_no_longer_open");
  const by = memberOf(ctx).personId;
  await endShifts(
    tx,
    ctx,
    both.map(({ id }) => id),
    { by, because: "swap" },
  );
  const given = [
    { rotaId: rota.id, date: shift.date, memberId: to.id },
    ...(back ? [{ rotaId: rota.id, date: back.date, memberId: from.id }] : []),
  ];
  await giveShifts(tx, ctx, given, { by, how: "swap" });
  await bumpRevision(tx, rota.id);
  for (const personId of [from.person_id, to.person_id, rota.asker_id])
    await queueMail(tx, ctx, { kind: "rota-changed", personId, subjectId: rota.id });
}

function comes(rows: RotaRows, member: MemberRow, date: string): boolean {
  return rows.shifts.some((shift) => shift.member_id === member.id && shift.date === date);
}
