import type { TenantTx } from "@omzien/db";
import { dropCallsToAsk, openCallTask } from "../call-tasks/queries.ts";
import { readContact } from "../contacts/contact-rows.ts";
import type { ServiceContext } from "../context.ts";
import { queueMail } from "../mail/queue-mail.ts";

interface Ask {
  kind: "invitation" | "invitation-reminder";
  invitationId: string;
  helperId: string;
}

/** Asks by mail, or asks again; who has no e-mail (any more) is called by the desk, and nobody is asked both ways. */
export async function askHelper(
  tx: TenantTx,
  ctx: ServiceContext,
  { kind, invitationId: subjectId, helperId: personId }: Ask,
): Promise<void> {
  if (!(await readContact(ctx, tx, personId))?.email)
    return openCallTask(tx, ctx, { personId, kind: "invitation", subjectId });
  await dropCallsToAsk(tx, [subjectId]);
  await queueMail(tx, ctx, { kind, personId, subjectId });
}
