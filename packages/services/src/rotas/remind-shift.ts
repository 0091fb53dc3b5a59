import { transaction } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import type { Verb } from "../context.ts";
import { ForbiddenError } from "../errors.ts";
import { enqueue } from "../jobs.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { quietHours } from "../search/quiet-hours.ts";
import { takesPart } from "./plan.ts";
import { lockRota } from "./queries.ts";
import { isAhead, reminderAt } from "./rota-time.ts";
import { rotaOfShift, writeReminded } from "./shift-queries.ts";

/**
 * For the worker: reminds whose turn it is tomorrow, once. A turn that was handed back, changed hands or has begun gets
 * none; before its time it only plans itself anew.
 *
 * @throws ForbiddenError for anybody but a job.
 */
export async function remindShift({ ctx, input: { shiftId } }: Verb<{ shiftId: string }>): Promise<void> {
  if (ctx.actor.kind !== "system") throw new ForbiddenError();
  await transaction(ctx.db, async (tx) => {
    const rotaId = await rotaOfShift(tx, shiftId);
    const rows = rotaId && (await lockRota(tx, rotaId));
    if (!rows) return;
    const shift = rows.shifts.find(({ id }) => id === shiftId);
    const member = rows.members.find(({ id }) => id === shift?.member_id);
    if (!shift || !member || rows.rota.ended_at || shift.reminded_at) return;
    if (!takesPart(member) || !isAhead(rows.rota, shift.date, ctx.now())) return;
    const runAt = reminderAt(shift.date, await quietHours(tx));
    if (runAt > ctx.now())
      return enqueue(tx, "remind_shift", { shiftId }, { runAt, key: `remind-shift:${shiftId}` });
    await writeReminded(tx, ctx, shiftId);
    await queueMail(tx, ctx, {
      kind: "rota-shift-tomorrow",
      personId: member.person_id,
      subjectId: shiftId,
      facts: { rotaId: rows.rota.id, date: shift.date, from: rows.rota.starts_at, to: rows.rota.ends_at },
    });
    await recordAudit(tx, ctx, { action: "rota.shift_reminded", subject: rows.rota.id });
  });
}
