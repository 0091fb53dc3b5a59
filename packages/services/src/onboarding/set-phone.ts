import { transaction } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import type { Verb } from "../context.ts";
import { ForbiddenError } from "../errors.ts";

/**
 * For whoever runs the installation: the number and hours that stand on every page and in every mail.
 *
 * @returns whether anything changed. Pages show it within fifteen seconds.
 * @throws ForbiddenError for anybody but the installation itself.
 */
export async function setPhone({
  ctx,
  input: { phone, phoneHours },
}: Verb<{ phone: string; phoneHours: string }>): Promise<boolean> {
  if (ctx.actor.kind !== "system") throw new ForbiddenError();
  return transaction(ctx.db, async (tx) => {
    const { numUpdatedRows } = await tx.kysely
      .updateTable("site")
      .set({ phone, phone_hours: phoneHours, updated_at: ctx.now() })
      .where("id", "=", 1)
      .where((eb) => eb.or([eb("phone", "<>", phone), eb("phone_hours", "<>", phoneHours)]))
      .executeTakeFirstOrThrow();
    if (numUpdatedRows === 0n) return false;
    await recordAudit(tx, ctx, { action: "site.phone_changed" });
    return true;
  });
}
