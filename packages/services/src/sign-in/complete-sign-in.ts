import { timingSafeEqual } from "node:crypto";
import type { CreateSession } from "@omzien/contracts";
import { type TenantTx, transaction } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import type { ServiceContext, Verb } from "../context.ts";
import { ForbiddenError, UnauthenticatedError } from "../errors.ts";
import {
  burnTry,
  consumeSignInRequests,
  findOrCreatePersonByEmail,
  lockSignInRequest,
  type SignInRequestRow,
} from "./queries.ts";
import { touchAccount } from "../unused-accounts/queries.ts";
import { countTry } from "./rate-limit.ts";

/** Wrong codes after which one mail is worth nothing any more. */
export const maxTries = 5;
/** Wrong codes for one account in 24 hours, over all its mails, after which only links work. */
export const maxTriesPerDay = 25;

export interface SignedIn {
  personId: string;
  amr: "mail-code" | "mail-link";
  returnTo: string;
  draft: Record<string, unknown> | null;
}

type Refusal = "sign_in_expired" | "sign_in_code_wrong" | "sign_in_code_burnt" | "blocked";
type Outcome = SignedIn | Refusal;

/**
 * Exchanges the code or the link of the mail for a person; the caller starts the session. Every request works
 * once, for ten minutes; a code guessed wrong five times is burnt, link included.
 *
 * @param input.address network address of the asker, only counted, never kept; absent for one who has none.
 * @throws UnauthenticatedError `sign_in_expired` (also unknown and used), `sign_in_code_wrong`, `sign_in_code_burnt`
 * @throws RateLimitedError after 100 tries from one network address in 15 minutes.
 * @throws ForbiddenError for a person whom the desk has suspended.
 */
export async function completeSignIn({
  ctx,
  input,
}: Verb<CreateSession & { address?: string }>): Promise<SignedIn> {
  if (input.address !== undefined) {
    await countTry(ctx, { key: `sign-in-try-from:${input.address}`, max: 100, windowSeconds: 900 });
  }
  // The wrong try must be counted although the caller gets an error: so the transaction returns, then we throw.
  const outcome = await transaction(ctx.db, (tx) =>
    "code" in input ? byCode(tx, ctx, input) : byLink(tx, ctx, input.linkToken),
  );
  if (outcome === "blocked") throw new ForbiddenError();
  if (typeof outcome === "string") throw new UnauthenticatedError(outcome);
  return outcome;
}

async function byCode(
  tx: TenantTx,
  ctx: ServiceContext,
  input: { signInRequestId: string; code: string },
): Promise<Outcome> {
  const { request, triesToday } = await lockSignInRequest(tx, { id: input.signInRequestId }, ctx.now());
  if (!isUsable(request, ctx.now())) return "sign_in_expired";
  if (request.attempts >= maxTries || triesToday >= maxTriesPerDay) return "sign_in_code_burnt";
  const expected = ctx.secrets.code(ctx.tenant.id, "sign-in-code", request.id);
  if (!timingSafeEqual(Buffer.from(expected), Buffer.from(input.code))) {
    await burnTry(tx, request.id);
    await recordAudit(tx, ctx, { action: "sign_in.code_refused", subject: request.id });
    return request.attempts + 1 >= maxTries ? "sign_in_code_burnt" : "sign_in_code_wrong";
  }
  return signIn(tx, ctx, request, "mail-code");
}

async function byLink(tx: TenantTx, ctx: ServiceContext, token: string): Promise<Outcome> {
  const { request } = await lockSignInRequest(tx, { linkHash: ctx.secrets.hash(token) }, ctx.now());
  if (!isUsable(request, ctx.now()) || request.attempts >= maxTries) return "sign_in_expired";
  return signIn(tx, ctx, request, "mail-link");
}

function isUsable(request: SignInRequestRow | undefined, now: Date): request is SignInRequestRow {
  return request !== undefined && request.consumed_at === null && request.expires_at > now;
}

async function signIn(
  tx: TenantTx,
  ctx: ServiceContext,
  request: SignInRequestRow,
  amr: SignedIn["amr"],
): Promise<Outcome> {
  await consumeSignInRequests(tx, request.email, ctx.now());
  const person = await findOrCreatePersonByEmail(tx, { email: request.email, at: ctx.now(), ctx });
  if (person.isBlocked) {
    await recordAudit(tx, ctx, { action: "sign_in.refused_blocked", subject: person.id });
    return "blocked";
  }
  await touchAccount(tx, person.id, ctx.now());
  await recordAudit(tx, ctx, {
    action: person.isNew ? "person.registered" : "sign_in.completed",
    subject: person.id,
    facts: { amr },
  });
  return { personId: person.id, amr, returnTo: request.return_to, draft: request.draft };
}
