import { type Projected, projectOwn } from "@omzien/consent";
import type { Look } from "@omzien/contracts";
import { memberOf, type Verb } from "../context.ts";
import { subjectOf, viewerOf } from "../disclosure.ts";
import { decodeCursor, newestFirst, type Page, pageFrom } from "../page.ts";
import { describeLooks } from "./describe-looks.ts";
import { looksAt } from "./queries.ts";

/**
 * Who saw the member's contact data or what says something about their health, newest first: who, when, what and why.
 * Looks made for a report or a case are not in it.
 * @throws InvalidInputError `cursor_malformed`
 */
export async function listLooks({
  ctx,
  input,
}: Verb<{ cursor?: string | undefined; limit: number }>): Promise<Page<Projected<Look>>> {
  const { personId } = memberOf(ctx);
  const after = input.cursor === undefined ? newestFirst : decodeCursor(input.cursor);
  const rows = await looksAt(ctx.db, personId, { after, limit: input.limit + 1 });
  const page = pageFrom(
    rows,
    input.limit,
    (row) => ({ at: row.at, id: row.id }),
    (row) => row,
  );
  const own = (look: Look) => projectOwn(viewerOf(ctx), subjectOf(ctx, personId), look);
  return { ...page, items: (await describeLooks(ctx.db, ctx, page.items)).map(own) };
}
