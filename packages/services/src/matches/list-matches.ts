import type { Projected } from "@omzien/consent";
import type { Match, MatchListQuery } from "@omzien/contracts";
import { transaction } from "@omzien/db";
import { withLooks } from "../access-log/look-book.ts";
import { recordAudit } from "../audit.ts";
import { deskMemberOf, memberOf, type ServiceContext, type Verb } from "../context.ts";
import { decodeCursor, type Page, pageFrom } from "../page.ts";
import { presentMatch } from "./present.ts";
import { matchesOf, matchesToFollowUp } from "./queries.ts";
import { consentsOfSides } from "./read-match.ts";

/**
 * `mine`: one's own matches on either side, newest first. `follow-up`: the desk's call-back list, the longest
 * waiting first, with the telephone numbers of both sides; that look is logged.
 *
 * @throws ForbiddenError when somebody else asks for the call-back list.
 * @throws InvalidInputError `query/cursor`
 */
export async function listMatches({ ctx, input }: Verb<MatchListQuery>): Promise<Page<Projected<Match>>> {
  return input.list === "mine" ? listMine(ctx, input) : listToFollowUp(ctx, input);
}

type PageInput = Pick<MatchListQuery, "cursor" | "limit">;

async function listMine(ctx: ServiceContext, input: PageInput): Promise<Page<Projected<Match>>> {
  const { personId } = memberOf(ctx);
  const rows = await matchesOf(ctx, ctx.db, personId, afterOf(input));
  const consents = await consentsOfSides(ctx, ctx.db, rows);
  return withLooks(ctx.db, ctx, { reason: "match" }, (looks) =>
    pageFrom(
      rows,
      input.limit,
      (row) => ({ at: row.made_at, id: row.id }),
      (row) => presentMatch(ctx, row, consents, looks),
    ),
  );
}

async function listToFollowUp(ctx: ServiceContext, input: PageInput): Promise<Page<Projected<Match>>> {
  const { personId } = deskMemberOf(ctx);
  return transaction(ctx.db, async (tx) => {
    const rows = await matchesToFollowUp(ctx, tx, personId, ctx.now(), afterOf(input));
    const consents = await consentsOfSides(ctx, tx, rows);
    const count = Math.min(rows.length, input.limit);
    await recordAudit(tx, ctx, { action: "match.listed_to_follow_up", facts: { count } });
    return withLooks(tx, ctx, { reason: "follow-up" }, (looks) =>
      pageFrom(
        rows,
        input.limit,
        (row) => ({ at: row.made_at, id: row.id }),
        (row) => presentMatch(ctx, row, consents, looks),
      ),
    );
  });
}

/** One row more than the page, to know whether there is a next one. */
function afterOf(input: PageInput) {
  const after = input.cursor === undefined ? undefined : decodeCursor(input.cursor);
  return { after, limit: input.limit + 1 };
}
