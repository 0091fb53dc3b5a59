import { consentEpochs, handOver } from "../consents/consent-epoch.ts";
import type { Verb } from "../context.ts";
import type { MailPort } from "../ports.ts";
import { composeMail } from "./compose-mail.ts";
import { noteFailure } from "./note-failure.ts";
import { findDueMail, markGivenUp, markSent, peopleInMail } from "./queries.ts";

const attempts = 3;

/**
 * Sends one queued mail. A consent that is withdrawn while the mail is put together still counts: it is put together
 * anew, and handed over only if nothing changed up to that moment (domain model C.8). When the mail server does not answer, this rejects and the job comes back later; the
 * Message-ID is the same each time. Sent at least once: a process that dies between the server's "accepted" and the
 * note of it sends again.
 *
 * @param input.siteUrl address of the tenant's site, from the catalogue.
 */
export async function sendMail({
  ctx,
  input,
}: Verb<{ mailId: string; siteUrl: string; mails: MailPort }>): Promise<void> {
  const due = await findDueMail(ctx, ctx.db, input.mailId);
  if (!due) return;
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const epochs = await consentEpochs(ctx.db, await peopleInMail(ctx.db, due));
    const mail = await composeMail(ctx, due, input.siteUrl);
    if (!mail) {
      await markGivenUp(ctx.db, due.id, ctx.now());
      return;
    }
    const sending = await handOver(ctx.db, epochs, () => input.mails.send(mail));
    if (!sending) continue;
    try {
      await sending.done;
    } catch (error) {
      await noteFailure(ctx.db, due.id, error, ctx.now());
      throw error;
    }
    await markSent(ctx.db, due.id, ctx.now());
    return;
  }
  throw new ConsentsKeepChangingError(due.id);
}

/** The mail was not sent: the job brings it back later. */
class ConsentsKeepChangingError extends Error {
  override readonly name = "ConsentsKeepChangingError";
  constructor(mailId: string) {
    super(`Consents changed each time that mail ${mailId} was put together`);
  }
}
