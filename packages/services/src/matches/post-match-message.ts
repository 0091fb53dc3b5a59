import { may, type Projected } from "@omzien/consent";
import type { MatchMessage, NewMatchMessage } from "@omzien/contracts";
import { type TenantTx, transaction } from "@omzien/db";
import { ownLooks } from "../access-log/look-book.ts";
import { recordAudit } from "../audit.ts";
import { memberOf, type ServiceContext, type Verb } from "../context.ts";
import { subjectOf, viewerOf } from "../disclosure.ts";
import { ConflictError, NotFoundError } from "../errors.ts";
import { addMs } from "../local-time.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { newId } from "../new-id.ts";
import { countTry } from "../sign-in/rate-limit.ts";
import { insertMessage, latestMessageMail } from "./message-queries.ts";
import { otherIdOf, sideOf } from "./policy.ts";
import { lookAt } from "./present.ts";
import { presentMessage } from "./present-message.ts";
import { findMatch, lockMatch } from "./queries.ts";
import { consentsOfSides } from "./read-match.ts";

const mailEveryMs = 10 * 60_000;

/** In ten minutes, to everybody together: more than anybody types. */
const mostMessages = 60;

/**
 * Writes to the other side; neither sees the other's address. The other gets a mail that a message waits, without
 * its words, and never more than one in ten minutes: what is written in between is told at the end of them.
 *
 * @throws NotFoundError for anybody but the two; ConflictError `match_already_ended`
 * @throws RateLimitedError after 60 messages in ten minutes.
 */
export async function postMatchMessage({
  ctx,
  input: { matchId, body },
}: Verb<{ matchId: string } & NewMatchMessage>): Promise<Projected<MatchMessage>> {
  const { personId } = memberOf(ctx);
  await countTry(ctx, { key: `messages-of:${personId}`, max: mostMessages, windowSeconds: 600 });
  return transaction(ctx.db, async (tx) => {
    const locked = await lockMatch(tx, matchId);
    const side = locked && sideOf(ctx, locked);
    if (!locked || !side) throw new NotFoundError();
    if (locked.ended_at) throw new ConflictError("match_already_ended");
    const match = await findMatch(ctx, tx, matchId, personId);
    if (!match) throw new NotFoundError();
    const consents = await consentsOfSides(ctx, tx, [match]);
    const otherId = otherIdOf(match, side);
    const look = lookAt(ctx, match, side === "asker" ? "helper" : "asker", consents);
    const answer = may(ctx.disclosure, viewerOf(ctx), subjectOf(ctx, otherId), "message.send", look);
    if (answer.effect !== "allow") throw new NotFoundError();

    const message = { id: newId(ctx.now().getTime()), sender_id: personId, body, sent_at: ctx.now() };
    await insertMessage(tx, { ...message, match_id: matchId });
    await tellAboutMessage(tx, ctx, { matchId, personId: otherId });
    await recordAudit(tx, ctx, { action: "match_message.sent", subject: message.id, facts: { matchId } });
    const shown = presentMessage(ctx, match, message, consents, ownLooks(ctx));
    if (!shown) throw new NotFoundError();
    return shown;
  });
}

async function tellAboutMessage(
  tx: TenantTx,
  ctx: ServiceContext,
  to: { matchId: string; personId: string },
): Promise<void> {
  const now = ctx.now();
  const latest = await latestMessageMail(tx, to);
  if (latest && latest > now) return;
  const earliest = latest ? addMs(latest, mailEveryMs) : now;
  const waits = earliest > now;
  await queueMail(tx, ctx, {
    kind: "new-message",
    personId: to.personId,
    subjectId: to.matchId,
    ...(waits ? { facts: { goesAt: earliest.getTime() }, runAt: earliest } : {}),
  });
}
