import type { TenantTx } from "@omzien/db";
import { openCallTask } from "../call-tasks/queries.ts";
import { readContact } from "../contacts/contact-rows.ts";
import type { ServiceContext } from "../context.ts";
import { queueMail } from "../mail/queue-mail.ts";
import type { MailKind } from "../ports.ts";

type News =
  | "no-longer-needed"
  | "match-stopped"
  | "match-extended"
  | "neighbour-on-hold"
  | "handed-back-to-asker";

/**
 * Tells one side of a match what the other side or the desk did: by mail, or by a call for who has no e-mail. One call
 * about one match is enough, for it tells how things stand when it is made.
 *
 * @param subjectId of the mail, when that is not the match.
 */
export async function tellOfMatch(
  tx: TenantTx,
  ctx: ServiceContext,
  news: { kind: News & MailKind; personId: string; matchId: string; subjectId?: string },
): Promise<void> {
  const { kind, personId, matchId, subjectId = matchId } = news;
  if (!(await readContact(ctx, tx, personId))?.email)
    return openCallTask(tx, ctx, { personId, kind: "match-news", subjectId: matchId });
  await queueMail(tx, ctx, { kind, personId, subjectId });
}
