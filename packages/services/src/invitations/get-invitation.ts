import type { Projected } from "@omzien/consent";
import type { Invitation } from "@omzien/contracts";
import { authorise, memberOf, type Verb } from "../context.ts";
import { NotFoundError } from "../errors.ts";
import { presentInvitations } from "./present.ts";
import { invitationById } from "./queries.ts";

/**
 * An invitation of the member's own.
 * @throws NotFoundError when there is none, it is somebody else's, or the asker may no longer be shown.
 */
export async function getInvitation({
  ctx,
  input,
}: Verb<{ invitationId: string }>): Promise<Projected<Invitation>> {
  const member = memberOf(ctx);
  const row = await ctx.db.maybeOne(invitationById, { id: input.invitationId });
  authorise(row?.helper_id === member.personId, NotFoundError);
  const [invitation] = row ? await presentInvitations(ctx.db, ctx, [row]) : [];
  if (!invitation) throw new NotFoundError();
  return invitation;
}
