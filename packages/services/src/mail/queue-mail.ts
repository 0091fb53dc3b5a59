import type { TenantTx } from "@omzien/db";
import type { ServiceContext } from "../context.ts";
import { enqueue } from "../jobs.ts";
import { newId } from "../new-id.ts";
import type { MailKind } from "../ports.ts";

/**
 * Notes that a mail is due and enqueues its sending; both vanish when the transaction rolls back.
 * The row holds ids only: words, names and secrets are put together at the moment of sending, so that
 * a consent withdrawn in between still counts.
 *
 * @param mail.personId who gets it; people without an e-mail address get none (the desk calls them).
 * @param mail.recipient an address that belongs to nobody yet (first sign-in).
 */
export async function queueMail(
  tx: TenantTx,
  ctx: ServiceContext,
  mail: {
    kind: MailKind;
    personId?: string;
    recipient?: string;
    subjectId?: string;
    facts?: Record<string, string | number>;
    runAt?: Date;
  },
): Promise<void> {
  const id = newId();
  await tx.kysely
    .insertInto("mail")
    .values({
      id,
      kind: mail.kind,
      person_id: mail.personId ?? null,
      recipient: mail.recipient ?? null,
      subject_id: mail.subjectId ?? null,
      facts: JSON.stringify(mail.facts ?? {}),
      queued_at: ctx.now(),
    })
    .execute();
  await enqueue(
    tx,
    "send_mail",
    { mailId: id },
    { key: `mail:${id}`, ...(mail.runAt ? { runAt: mail.runAt } : {}) },
  );
}
