import type { Projected } from "@omzien/consent";
import type { Invitation, OpenInvitation } from "@omzien/contracts";
import type { Verb } from "../context.ts";
import { NotFoundError } from "../errors.ts";
import { presentInvitations } from "./present.ts";
import { invitationByTokenHash } from "./queries.ts";

/**
 * Reads an invitation with the secret of its mail; no session needed. Reading uses nothing up: while the
 * invitation waits it shows what is asked, afterwards only its state and the kind of help.
 *
 * @throws NotFoundError for a secret that opens nothing, or when the asker may no longer be shown.
 */
export async function openInvitation({ ctx, input }: Verb<OpenInvitation>): Promise<Projected<Invitation>> {
  const row = await ctx.db.maybeOne(invitationByTokenHash, { hash: ctx.secrets.hash(input.token) });
  const [invitation] = row ? await presentInvitations(ctx.db, ctx, [row], "mail") : [];
  if (!invitation) throw new NotFoundError();
  return invitation;
}
