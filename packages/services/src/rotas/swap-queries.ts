import type { TenantTx } from "@omzien/db";
import type { ServiceContext } from "../context.ts";
import { newId } from "../new-id.ts";

type Answer = "yes" | "no" | "taken-back";

/** Whether a rota knows a question, answered or not. Index: primary key. */
export async function isSwapOf(tx: TenantTx, swapId: string, rotaId: string): Promise<boolean> {
  const known = await tx.kysely
    .selectFrom("rota_swap")
    .select("id")
    .where("id", "=", swapId)
    .where("rota_id", "=", rotaId)
    .executeTakeFirst();
  return known !== undefined;
}

/** Writes an answer, also over one that was written a moment ago; the caller holds the lock of the rota. */
export async function writeSwapAnswer(
  tx: TenantTx,
  ctx: ServiceContext,
  { swapId, answer, by }: { swapId: string; answer: Answer; by: string },
): Promise<void> {
  await tx.kysely
    .updateTable("rota_swap")
    .set({ answer, answered_at: ctx.now(), answered_by: by })
    .where("id", "=", swapId)
    .execute();
}

/** Asks about a turn, in the place of what waited about it; the caller holds the lock of the rota. */
export async function insertSwap(
  tx: TenantTx,
  ctx: ServiceContext,
  swap: { rotaId: string; shiftId: string; toMemberId: string; forShiftId: string | null; by: string },
): Promise<void> {
  await tx.kysely
    .updateTable("rota_swap")
    .set({ answer: "taken-back", answered_at: ctx.now(), answered_by: swap.by })
    .where("shift_id", "=", swap.shiftId)
    .where("answer", "is", null)
    .execute();
  await tx.kysely
    .insertInto("rota_swap")
    .values({
      id: newId(),
      rota_id: swap.rotaId,
      shift_id: swap.shiftId,
      to_member_id: swap.toMemberId,
      for_shift_id: swap.forShiftId,
      proposed_at: ctx.now(),
      proposed_by: swap.by,
    })
    .execute();
}

/** Ends the questions that somebody has not answered; the caller holds the lock of the rota. */
export async function lapseSwapsTo(tx: TenantTx, ctx: ServiceContext, memberId: string): Promise<void> {
  await tx.kysely
    .updateTable("rota_swap")
    .set({ answer: "lapsed", answered_at: ctx.now() })
    .where("to_member_id", "=", memberId)
    .where("answer", "is", null)
    .execute();
}

/** Ends the questions about turns that are nobody's any more, or are asked in return. */
export async function lapseSwapsAbout(
  tx: TenantTx,
  ctx: ServiceContext,
  shiftIds: readonly string[],
): Promise<void> {
  const ids = [...shiftIds];
  await tx.kysely
    .updateTable("rota_swap")
    .set({ answer: "lapsed", answered_at: ctx.now() })
    .where("answer", "is", null)
    .where((eb) => eb.or([eb("shift_id", "in", ids), eb("for_shift_id", "in", ids)]))
    .execute();
}
