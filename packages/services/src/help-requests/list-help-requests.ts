import type { Projected } from "@omzien/consent";
import type { HelpRequest, HelpRequestListQuery } from "@omzien/contracts";
import { deskMemberOf, memberOf, type Verb } from "../context.ts";
import { addMs, dayMs } from "../local-time.ts";
import { decodeCursor, type Page, pageFrom } from "../page.ts";
import { requestPresenter } from "./present.ts";
import {
  listStart,
  openRequests,
  requestsOfPerson,
  requestsToTriage,
  requestsWithReply,
  type RequestRow,
  unansweredRequests,
} from "./queries.ts";

/**
 * One page of requests: `mine` (newest first) for everybody, `open` (newest first), `triage` and `unanswered`
 * (oldest first) for the desk. Before the first page of the last two stands, beyond the limit, whatever another
 * municipality may have somebody for. One query per page.
 *
 * @throws ForbiddenError when somebody else asks for a list of the desk.
 * @throws InvalidInputError `cursor_malformed`
 */
export async function listHelpRequests({
  ctx,
  input,
}: Verb<HelpRequestListQuery>): Promise<Page<Projected<HelpRequest>>> {
  const member = input.list === "mine" ? memberOf(ctx) : deskMemberOf(ctx);
  const after = {
    ...(input.cursor === undefined ? listStart[input.list] : decodeCursor(input.cursor)),
    limit: input.limit + 1,
    now: ctx.now(),
  };
  const rows = await rowsOf(input.list, { ...after, personId: member.personId }, { ctx });
  const state = statesWithReply[input.list];
  const present = requestPresenter(ctx, { healthLooks: null });
  const page = pageFrom(
    rows,
    input.limit,
    (row) => ({ at: row.created_at, id: row.id }),
    (row) => (state && row.has_reply_elsewhere ? [] : [present(row)]),
  );
  const first =
    state && input.cursor === undefined ? await ctx.db.all(requestsWithReply, { state, now: ctx.now() }) : [];
  return { ...page, items: [...first.map(present), ...page.items.flat()] };
}

/** Lists that begin with what was answered elsewhere, and the state of their requests. */
const statesWithReply = { mine: null, open: null, triage: "triage", unanswered: "open" } as const;

function rowsOf(
  list: HelpRequestListQuery["list"],
  after: { at: Date | string; id: string; limit: number; now: Date; personId: string },
  { ctx }: Pick<Verb<unknown>, "ctx">,
): Promise<RequestRow[]> {
  switch (list) {
    case "mine":
      return ctx.db.all(requestsOfPerson, after);
    case "open":
      return ctx.db.all(openRequests, after);
    case "triage":
      return ctx.db.all(requestsToTriage, after);
    case "unanswered":
      return ctx.db.all(unansweredRequests, { ...after, openedBefore: addMs(ctx.now(), -dayMs) });
    default:
      return list satisfies never;
  }
}
