import type { TenantTx } from "@omzien/db";
import type { ServiceContext } from "../context.ts";
import { enqueue } from "../jobs.ts";
import { newId } from "../new-id.ts";
import { quietHours } from "../search/quiet-hours.ts";
import { reminderAt } from "./rota-time.ts";
import { lapseSwapsAbout } from "./swap-queries.ts";

interface NewShift {
  rotaId: string;
  date: string;
  memberId: string;
}

/** Gives turns, and plans the reminder of each for the day before, outside quiet hours. */
export async function giveShifts(
  tx: TenantTx,
  ctx: ServiceContext,
  shifts: readonly NewShift[],
  given: { by: string; how: "proposal" | "taken" | "swap" },
): Promise<void> {
  if (shifts.length === 0) return;
  const quiet = await quietHours(tx);
  const rows = shifts.map(({ rotaId, date, memberId }) => ({
    id: newId(),
    rota_id: rotaId,
    date,
    member_id: memberId,
    given_at: ctx.now(),
    given_by: given.by,
    given_how: given.how,
  }));
  await tx.kysely.insertInto("rota_shift").values(rows).execute();
  for (const { id, date } of rows) {
    const runAt = reminderAt(date, quiet);
    if (runAt > ctx.now())
      await enqueue(tx, "remind_shift", { shiftId: id }, { runAt, key: `remind-shift:${id}` });
  }
}

/** Ends turns, and whatever was asked about them. */
export async function endShifts(
  tx: TenantTx,
  ctx: ServiceContext,
  shiftIds: readonly string[],
  end: { by: string | null; because: "returned" | "member-left" | "swap" | "rota-ended" },
): Promise<void> {
  if (shiftIds.length === 0) return;
  await tx.kysely
    .updateTable("rota_shift")
    .set({ ended_at: ctx.now(), ended_by: end.by, ended_because: end.because })
    .where("id", "in", [...shiftIds])
    .where("ended_at", "is", null)
    .execute();
  await lapseSwapsAbout(tx, ctx, shiftIds);
}

/** In which rota a turn is that is somebody's. Index: primary key. */
export async function rotaOfShift(tx: TenantTx, shiftId: string): Promise<string | undefined> {
  const known = await tx.kysely
    .selectFrom("rota_shift")
    .select("rota_id")
    .where("id", "=", shiftId)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return known?.rota_id;
}

export async function writeReminded(tx: TenantTx, ctx: ServiceContext, shiftId: string): Promise<void> {
  await tx.kysely
    .updateTable("rota_shift")
    .set({ reminded_at: ctx.now() })
    .where("id", "=", shiftId)
    .execute();
}
