import { notPersonal, type Projected } from "@omzien/consent";
import { transaction } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { memberOf, type Verb } from "../context.ts";
import { leaveRota } from "./leave-effects.ts";
import { lockForTaking } from "./lock-for.ts";
import { speaksFor } from "./policy.ts";

/**
 * Says no to taking turns, or stops with it: without a reason, and it costs nothing. All turns to come are open again.
 * The desk does it for who phones.
 *
 * @returns how many turns came open.
 * @throws NotFoundError for somebody else's place; ConflictError `rota_ended`
 */
export async function leaveRotaAsMember({
  ctx,
  input: { rotaId, memberId },
}: Verb<{ rotaId: string; memberId: string }>): Promise<Projected<{ openShifts: number }>> {
  memberOf(ctx);
  return transaction(ctx.db, async (tx) => {
    const rows = await lockForTaking(tx, ctx, rotaId);
    const member = speaksFor(ctx, rows, memberId);
    const openShifts = await leaveRota(tx, ctx, rows, { member, because: "left" });
    await recordAudit(tx, ctx, { action: "rota.left", subject: rotaId, facts: { memberId, openShifts } });
    return notPersonal({ openShifts });
  });
}
