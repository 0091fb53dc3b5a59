import { isDesk, type ServiceContext } from "../context.ts";
import type { InvitationKeys } from "./queries.ts";

/**
 * Only the helper who was asked: by their own session, by the secret of the mail, or by telephone, when the desk may
 * handle the request.
 *
 * @param by.personId whom the desk has on the telephone.
 */
export function mayAnswer(
  ctx: ServiceContext,
  invitation: Pick<InvitationKeys, "helper_id" | "token_hash">,
  { token, personId }: { token?: string | undefined; personId?: string | undefined },
): boolean {
  if (token !== undefined) return ctx.secrets.hash(token) === invitation.token_hash;
  if (ctx.actor.kind !== "member") return false;
  if (ctx.actor.personId === invitation.helper_id) return true;
  return isDesk(ctx) && personId === invitation.helper_id;
}
