import type { TenantTx } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { openCallTask } from "../call-tasks/queries.ts";
import { readContact } from "../contacts/contact-rows.ts";
import type { ServiceContext } from "../context.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { lastSignature } from "./queries.ts";

/**
 * Reminds somebody who stops of what they promised: by mail with the very words that they signed, or, without an
 * e-mail address, by a letter that the desk prints. Who never promised anything hears nothing. The signature itself
 * stays, whatever else of the person goes. Source: domain model C.9.
 */
export async function remindOfPromise(tx: TenantTx, ctx: ServiceContext, personId: string): Promise<void> {
  const signed = await lastSignature(tx, personId);
  if (!signed) return;
  const channel = (await readContact(ctx, tx, personId))?.email ? "mail" : "letter";
  if (channel === "mail") await queueMail(tx, ctx, { kind: "promise-stays", personId, subjectId: personId });
  else await openCallTask(tx, ctx, { personId, kind: "promise-letter" });
  await recordAudit(tx, ctx, {
    action: "confidentiality.reminded",
    subject: personId,
    facts: { channel, version: signed.version },
  });
}
