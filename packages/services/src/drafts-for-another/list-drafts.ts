import { notPersonal, type Projected } from "@omzien/consent";
import type { DraftList, DraftListQuery } from "@omzien/contracts";
import { deskMemberOf, memberOf, type Verb } from "../context.ts";
import { draftFacts } from "./present.ts";
import { draftsOfMaker, waitingDrafts } from "./queries.ts";

const mostShown = 100;

/**
 * How the drafts stand that I made, newest first; or, for the desk, those that wait. Neither says whom they are for.
 * @throws ForbiddenError when somebody else asks for the desk's.
 */
export async function listDrafts({ ctx, input }: Verb<DraftListQuery>): Promise<Projected<DraftList>> {
  const member = input.list === "mine" ? memberOf(ctx) : deskMemberOf(ctx);
  const rows =
    input.list === "mine"
      ? await ctx.db.all(draftsOfMaker, { makerId: member.personId, limit: mostShown })
      : await ctx.db.all(waitingDrafts, { now: ctx.now(), limit: mostShown });
  const isMine = input.list === "mine";
  return notPersonal({
    items: rows.map((row) => ({
      ...draftFacts(ctx, row),
      // That the person says it is not right, is between them and the desk.
      isDoubted: !isMine && row.doubted_at !== null,
    })),
  });
}
