import type { TenantTx } from "@omzien/db";
import { dropCallsAbout, openCallTask } from "../call-tasks/queries.ts";
import type { ServiceContext } from "../context.ts";
import { queueMail } from "../mail/queue-mail.ts";

/** Asks by mail, or asks again; who has no e-mail (any more) is called by the desk, and nobody is asked both ways. */
export async function askHelper(
  tx: TenantTx,
  ctx: ServiceContext,
  {
    kind,
    invitation,
  }: {
    kind: "invitation" | "invitation-reminder";
    invitation: { id: string; helper_id: string; has_email: boolean };
  },
): Promise<void> {
  const { id: subjectId, helper_id: personId, has_email: hasEmail } = invitation;
  if (!hasEmail) return openCallTask(tx, ctx, { personId, kind: "invitation", subjectId });
  await dropCallsAbout(tx, { kind: "invitation", subjectIds: [subjectId] });
  await queueMail(tx, ctx, { kind, personId, subjectId });
}
