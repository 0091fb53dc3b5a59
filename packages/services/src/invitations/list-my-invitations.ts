import type { Projected } from "@omzien/consent";
import type { Invitation } from "@omzien/contracts";
import { memberOf, type Verb } from "../context.ts";
import { decodeCursor, newestFirst, type Page, pageFrom } from "../page.ts";
import { presentInvitations } from "./present.ts";
import { invitationsOfHelper } from "./queries.ts";

/**
 * The member's own invitations, newest first; answered and released ones too.
 * A page may hold fewer than asked for: invitations that the asker no longer allows to be shown are left out.
 */
export async function listMyInvitations({
  ctx,
  input,
}: Verb<{ cursor?: string | undefined; limit: number }>): Promise<Page<Projected<Invitation>>> {
  const member = memberOf(ctx);
  const after = input.cursor === undefined ? newestFirst : decodeCursor(input.cursor);
  const rows = await ctx.db.all(invitationsOfHelper, {
    ...after,
    helperId: member.personId,
    limit: input.limit + 1,
  });
  const page = pageFrom(
    rows,
    input.limit,
    (row) => ({ at: row.invited_at, id: row.id }),
    (row) => row,
  );
  return { ...page, items: await presentInvitations(ctx.db, ctx, page.items) };
}
