import { timingSafeEqual } from "node:crypto";
import type { CreateSession } from "@omzien/contracts";
import { type TenantTx, transaction } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import type { ServiceContext, Verb } from "../context.ts";
import { UnauthenticatedError } from "../errors.ts";
import {
  burnTry,
  consumeSignInRequests,
  findOrCreatePersonByEmail,
  lockSignInRequest,
  type SignInRequestRow,
} from "./queries.ts";

export const maxTries = 5;

export interface SignedIn {
  personId: string;
  amr: "mail-code" | "mail-link";
  returnTo: string;
  draft: Record<string, unknown> | null;
}

type Outcome = SignedIn | "sign_in_expired" | "sign_in_code_wrong" | "sign_in_code_burnt";

/**
 * Exchanges the code or the link of the mail for a person; the caller starts the session. Every request works
 * once, for ten minutes; a code guessed wrong five times is burnt, link included.
 *
 * @throws UnauthenticatedError `sign_in_expired` (also unknown and used), `sign_in_code_wrong`, `sign_in_code_burnt`
 */
export async function completeSignIn({ ctx, input }: Verb<CreateSession>): Promise<SignedIn> {
  // The wrong try must be counted although the caller gets an error: so the transaction returns, then we throw.
  const outcome = await transaction(ctx.db, (tx) =>
    "code" in input ? byCode(tx, ctx, input) : byLink(tx, ctx, input.linkToken),
  );
  if (typeof outcome === "string") throw new UnauthenticatedError(outcome);
  return outcome;
}

async function byCode(
  tx: TenantTx,
  ctx: ServiceContext,
  input: { signInRequestId: string; code: string },
): Promise<Outcome> {
  const request = await lockSignInRequest(tx, { id: input.signInRequestId });
  if (!isUsable(request, ctx.now())) return "sign_in_expired";
  if (request.attempts >= maxTries) return "sign_in_code_burnt";
  const expected = ctx.secrets.code(ctx.tenant.id, "sign-in-code", request.id);
  if (!timingSafeEqual(Buffer.from(expected), Buffer.from(input.code))) {
    await burnTry(tx, request.id);
    await recordAudit(tx, ctx, { action: "sign_in.code_refused", subject: request.id });
    return request.attempts + 1 >= maxTries ? "sign_in_code_burnt" : "sign_in_code_wrong";
  }
  return signIn(tx, ctx, request, "mail-code");
}

async function byLink(tx: TenantTx, ctx: ServiceContext, token: string): Promise<Outcome> {
  const request = await lockSignInRequest(tx, { linkHash: ctx.secrets.hash(token) });
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
): Promise<SignedIn> {
  await consumeSignInRequests(tx, request.email, ctx.now());
  const person = await findOrCreatePersonByEmail(tx, { email: request.email, at: ctx.now(), ctx });
  await recordAudit(tx, ctx, {
    action: person.isNew ? "person.registered" : "sign_in.completed",
    subject: person.id,
    facts: { amr },
  });
  return { personId: person.id, amr, returnTo: request.return_to, draft: request.draft };
}
