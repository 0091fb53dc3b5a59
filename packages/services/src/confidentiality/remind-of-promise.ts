import type { TenantTx } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { openCallTask } from "../call-tasks/queries.ts";
import { readContact } from "../contacts/contact-rows.ts";
import type { ServiceContext } from "../context.ts";
import { addMs } from "../local-time.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { lastSignature } from "./queries.ts";

/** A role that was taken away by mistake is given back within so long, mostly. */
const undoMinutes = 10;

/**
 * Reminds somebody who stops of what they promised: by mail with the very words that they signed, or, without an
 * e-mail address, by a letter that the desk prints. Who never promised anything hears nothing. The signature itself
 * stays, whatever else of the person goes. Source: domain model C.9.
 *
 * @param because `role-taken`: the mail waits ten minutes, and does not go to who has the role again by then.
 */
export async function remindOfPromise(
  tx: TenantTx,
  ctx: ServiceContext,
  personId: string,
  because?: "role-taken",
): Promise<void> {
  const signed = await lastSignature(tx, personId);
  if (!signed) return;
  const channel = (await readContact(ctx, tx, personId))?.email ? "mail" : "letter";
  const later = because && { facts: { because }, runAt: addMs(ctx.now(), undoMinutes * 60_000) };
  if (channel === "mail")
    await queueMail(tx, ctx, { kind: "promise-stays", personId, subjectId: personId, ...later });
  else await openCallTask(tx, ctx, { personId, kind: "promise-letter" });
  await recordAudit(tx, ctx, {
    action: "confidentiality.reminded",
    subject: personId,
    facts: { channel, version: signed.version },
  });
}
