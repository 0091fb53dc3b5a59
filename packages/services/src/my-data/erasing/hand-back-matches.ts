import type { TenantTx } from "@omzien/db";
import type { ServiceContext } from "../../context.ts";
import { reopenHelpRequest } from "../../help-requests/index.ts";
import { queueMail } from "../../mail/queue-mail.ts";

/** Hands back what somebody still had promised, so that the search goes on for those who asked. */
export async function handBackMatches(tx: TenantTx, ctx: ServiceContext, helperId: string): Promise<void> {
  const now = ctx.now();
  const ended = await tx.kysely
    .updateTable("match")
    .set({ ended_at: now, ended_because: "handed-back" })
    .where("helper_id", "=", helperId)
    .where("ended_at", "is", null)
    .returning(["id", "help_request_id", "asker_id"])
    .execute();
  for (const match of ended) {
    await tx.kysely
      .insertInto("match_hand_back")
      .values({ match_id: match.id, handed_back_at: now, handed_back_by: helperId })
      .execute();
    await reopenHelpRequest(tx, ctx, match.help_request_id);
    await queueMail(tx, ctx, {
      kind: "handed-back-to-asker",
      personId: match.asker_id,
      subjectId: match.help_request_id,
    });
  }
}
