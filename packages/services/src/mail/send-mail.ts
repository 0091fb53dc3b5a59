import type { Verb } from "../context.ts";
import type { MailPort } from "../ports.ts";
import { composeMail } from "./compose-mail.ts";
import { findDueMail, markGivenUp, markSent } from "./queries.ts";

/**
 * Sends one queued mail. When the mail server does not answer, this rejects and the job comes back later; the
 * Message-ID is the same each time. Sent at least once: a process that dies between the server's "accepted" and the
 * note of it sends again.
 *
 * @param input.siteUrl address of the tenant's site, from the catalogue.
 */
export async function sendMail({
  ctx,
  input,
}: Verb<{ mailId: string; siteUrl: string; mails: MailPort }>): Promise<void> {
  const due = await findDueMail(ctx.db, input.mailId);
  if (!due) return;
  const mail = await composeMail(ctx, due, input.siteUrl);
  if (!mail) {
    await markGivenUp(ctx.db, due.id, ctx.now());
    return;
  }
  await input.mails.send(mail);
  await markSent(ctx.db, due.id, ctx.now());
}
