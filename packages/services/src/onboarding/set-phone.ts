import { transaction } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import type { Verb } from "../context.ts";
import { ForbiddenError } from "../errors.ts";
import { storedStart } from "../settings/queries.ts";
import { lockSite } from "../site/queries.ts";
import { siteWordsTopic } from "../site-words/site-words-topic.ts";

/** `own-words`: its words are its own, by its administrators or its kind of project, and the number is among these. */
export type PhoneSet = "changed" | "same" | "own-words";

/**
 * For whoever runs the installation: the number and hours that stand on every page and in every mail, until the
 * municipality's administrators say so themselves. From then on it changes nothing: every version is somebody's.
 *
 * @returns what happened. Pages show a change within fifteen seconds.
 * @throws ForbiddenError for anybody but the installation itself.
 */
export async function setPhone({
  ctx,
  input: { phone, phoneHours },
}: Verb<{ phone: string; phoneHours: string }>): Promise<PhoneSet> {
  if (ctx.actor.kind !== "system") throw new ForbiddenError();
  return transaction(ctx.db, async (tx) => {
    await lockSite(tx);
    if ((await storedStart(tx, siteWordsTopic.id)) !== undefined) return "own-words";
    const { numUpdatedRows } = await tx.kysely
      .updateTable("site")
      .set({ phone, phone_hours: phoneHours, updated_at: ctx.now() })
      .where("id", "=", 1)
      .where((eb) => eb.or([eb("phone", "<>", phone), eb("phone_hours", "<>", phoneHours)]))
      .executeTakeFirstOrThrow();
    if (numUpdatedRows === 0n) return "same";
    await recordAudit(tx, ctx, { action: "site.phone_changed" });
    return "changed";
  });
}
