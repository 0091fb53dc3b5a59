import { defineQuery, transaction } from "@omzien/db";
import type { Verb } from "../context.ts";
import { askHelper } from "./ask-helper.ts";

const takeReminder = defineQuery<{ id: string; now: Date }>()((db, param) =>
  db
    .updateTable("invitation as i")
    .from("help_request as r")
    .set({ remind_at: null })
    .whereRef("r.id", "=", "i.help_request_id")
    .where("i.id", "=", param("id"))
    .where("i.remind_at", "<=", param("now"))
    .where("i.expires_at", ">", param("now"))
    .where("i.answer", "is", null)
    .where("i.released_at", "is", null)
    .where("r.state", "=", "open")
    .returning("i.helper_id"),
);

/** For the worker: reminds a helper who answered "later". Does nothing when that is over, or was done before. */
export async function remindInvitation({ ctx, input }: Verb<{ invitationId: string }>): Promise<void> {
  await transaction(ctx.db, async (tx) => {
    const due = await tx.maybeOne(takeReminder, { id: input.invitationId, now: ctx.now() });
    if (!due) return;
    const { invitationId } = input;
    await askHelper(tx, ctx, { kind: "invitation-reminder", invitationId, helperId: due.helper_id });
  });
}
