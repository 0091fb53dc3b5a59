import type { ServiceContext } from "../context.ts";

/** Only the helper who was asked: by their own session, or by the secret of the mail. */
export function mayAnswer(
  ctx: ServiceContext,
  invitation: { helper_id: string; token_hash: string },
  token: string | undefined,
): boolean {
  if (token !== undefined) return ctx.secrets.hash(token) === invitation.token_hash;
  return ctx.actor.kind === "member" && ctx.actor.personId === invitation.helper_id;
}
