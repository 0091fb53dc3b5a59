import type { TenantTx } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import type { ServiceContext } from "../context.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { deskMembers, insertDutyCall } from "./queries.ts";

/**
 * Help is needed today: on top of the desk's lists it asks for a call, and everybody at the desk gets a mail at once, at
 * any hour. Whoever asks for their own help is not rung for it.
 */
export async function raiseDutyCall(
  tx: TenantTx,
  ctx: ServiceContext,
  request: { id: string; person_id: string },
): Promise<void> {
  await tx.run(insertDutyCall, { helpRequestId: request.id, now: ctx.now() });
  for (const { person_id: personId } of await tx.all(deskMembers, { exceptId: request.person_id }))
    await queueMail(tx, ctx, { kind: "help-today", personId, subjectId: request.id });
  await recordAudit(tx, ctx, { action: "duty_call.raised", subject: request.id });
}
