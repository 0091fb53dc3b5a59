import type { RequestSignIn, SignInRequest } from "@omzien/contracts";
import { transaction } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import type { Verb } from "../context.ts";
import { InvalidInputError } from "../errors.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { newId } from "../new-id.ts";
import { insertSignInRequest } from "./queries.ts";
import { countTry } from "./rate-limit.ts";

export const signInMinutes = 10;
const maxDraftBytes = 32_000;

/**
 * Sends one mail with a link and a six-digit code. Known and unknown addresses get the same answer in the same
 * way: the account of an unknown address is made when the code comes back, not before.
 *
 * @param input.address network address of the asker; only counted, never kept.
 * @throws RateLimitedError after 5 mails to one address, or 30 from one network address, in 15 minutes.
 */
export async function requestSignIn({
  ctx,
  input,
}: Verb<RequestSignIn & { address: string }>): Promise<SignInRequest> {
  const draft = input.draft ? JSON.stringify(input.draft) : null;
  if (draft && Buffer.byteLength(draft) > maxDraftBytes) {
    throw new InvalidInputError([{ pointer: "/draft", code: "too_long" }]);
  }
  await countTry(ctx, { key: `sign-in-from:${input.address}`, max: 30, windowSeconds: 900 });
  await countTry(ctx, { key: `sign-in-to:${input.email}`, max: 5, windowSeconds: 900 });

  const id = newId();
  const requestedAt = ctx.now();
  const expiresAt = new Date(requestedAt.getTime() + signInMinutes * 60_000);
  const token = ctx.secrets.token(ctx.tenant.id, "sign-in-link", id);
  await transaction(ctx.db, async (tx) => {
    await insertSignInRequest(tx, {
      id,
      email: input.email,
      link_hash: ctx.secrets.hash(token),
      requested_at: requestedAt,
      expires_at: expiresAt,
      return_to: input.returnTo,
      draft,
    });
    await queueMail(tx, ctx, { kind: "sign-in", recipient: input.email, subjectId: id });
    await recordAudit(tx, ctx, { action: "sign_in.requested", subject: id });
  });
  return { id, expiresAt: expiresAt.toISOString() };
}
