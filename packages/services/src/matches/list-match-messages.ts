import type { Projected } from "@omzien/consent";
import type { MatchMessage } from "@omzien/contracts";
import { type TenantTx, transaction } from "@omzien/db";
import { withLooks } from "../access-log/look-book.ts";
import { recordAudit } from "../audit.ts";
import { memberOf, type ServiceContext, type Verb } from "../context.ts";
import { ForbiddenError } from "../errors.ts";
import { decodeCursor, type Page, pageFrom } from "../page.ts";
import { hasReport, markRead, messagesOf } from "./message-queries.ts";
import { sideOf } from "./policy.ts";
import { presentMessage } from "./present-message.ts";
import { findMatch, type MatchRow } from "./queries.ts";
import { authoriseMatch, consentsOfSides } from "./read-match.ts";

/**
 * The conversation of a match, newest first; `nextCursor` leads to older messages. Reading marks the other's
 * messages as read. The desk reads along only when there is a report about the match, and that is logged.
 *
 * @throws NotFoundError for anybody else; ForbiddenError for the desk without a report.
 */
export async function listMatchMessages({
  ctx,
  input,
}: Verb<{ matchId: string; cursor?: string | undefined; limit: number }>): Promise<
  Page<Projected<MatchMessage>>
> {
  const { personId } = memberOf(ctx);
  const after = input.cursor === undefined ? undefined : decodeCursor(input.cursor);
  return transaction(ctx.db, async (tx) => {
    const match = await findMatch(ctx, tx, input.matchId, personId);
    authoriseMatch(ctx, match);
    const rows = await messagesOf(tx, match.id, { after, limit: input.limit + 1 });
    await noteReading(tx, ctx, match, rows[0]?.sent_at);
    const consents = await consentsOfSides(ctx, tx, [match]);
    const page = await withLooks(tx, ctx, { reason: "messages" }, (looks) =>
      pageFrom(
        rows,
        input.limit,
        (row) => ({ at: row.sent_at, id: row.id }),
        (row) => presentMessage(ctx, match, row, consents, looks),
      ),
    );
    return { ...page, items: page.items.filter((item) => item !== undefined) };
  });
}

async function noteReading(
  tx: TenantTx,
  ctx: ServiceContext,
  match: MatchRow,
  upTo: Date | undefined,
): Promise<void> {
  const { personId } = memberOf(ctx);
  if (sideOf(ctx, match) === undefined) {
    if (!(await hasReport(tx, match.id))) throw new ForbiddenError();
    await recordAudit(tx, ctx, { action: "match.messages_read_by_desk", subject: match.id });
  } else if (upTo) {
    await markRead(tx, { matchId: match.id, readerId: personId, upTo, at: ctx.now() });
  }
}
