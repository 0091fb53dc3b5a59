import type { AskPasskeyChallenge, PasskeyChallenge, PasskeySignIn } from "@omzien/contracts";
import { UnauthenticatedError } from "../../errors.ts";
import { recordAct } from "../acts.ts";
import type { ConsoleContext, ConsoleVerb } from "../context.ts";
import { isPassword } from "../password.ts";
import { accountOf } from "../queries.ts";
import { type StartedConsoleSession, startConsoleSession } from "../sessions.ts";
import { countChallenge, countConsoleTry } from "../tries.ts";
import { challengeMs, makeChallenge, takeChallenge } from "./challenges.ts";
import { countUse, passkeyByCredential } from "./queries.ts";
import { verifySignature } from "./verify.ts";

/**
 * Something to sign, for anybody who comes to the door: it says nothing of who has a passkey.
 *
 * @throws RateLimitedError after 60 from one network address in 15 minutes.
 */
export async function askPasskeyChallenge({
  ctx,
  input: { purpose },
}: ConsoleVerb<AskPasskeyChallenge>): Promise<PasskeyChallenge> {
  await countChallenge(ctx);
  const bytes = await makeChallenge(ctx.platform, { purpose, administratorId: null, now: ctx.now() });
  return {
    challenge: Buffer.from(bytes).toString("base64url"),
    rpId: ctx.consoleHost,
    timeout: challengeMs,
    userVerification: purpose === "sign-in" ? "required" : "preferred",
  };
}

/**
 * Signs somebody in with password and passkey, or with a passkey that asked by itself who holds it. What was wrong is
 * not said, and an unknown account takes as long as a known one.
 *
 * @throws UnauthenticatedError `console_sign_in_refused` with a password, `passkey_refused` without.
 * @throws RateLimitedError after 10 tries for one account or passkey, or 30 from one network address in 15 minutes.
 */
export async function signInWithPasskey({
  ctx,
  input: { passkey, account },
}: ConsoleVerb<PasskeySignIn>): Promise<StartedConsoleSession> {
  await countConsoleTry(ctx, account?.email ?? `passkey:${passkey.id}`);
  const found = await passkeyByCredential(ctx.platform, passkey.id);
  // Before anything is used up: a wrong password costs nobody their challenge.
  const isAllowed = account === undefined || (await isPasswordOf(ctx, account));
  const isTheirs = found !== undefined && (account === undefined || account.email === found.email);
  const counter = isAllowed && isTheirs ? await signedWith(ctx, { passkey, account, found }) : undefined;
  if (!isTheirs || counter === undefined) throw refused(account);
  const now = ctx.now();
  const act = { who: found.email, at: now };
  const session = await ctx.platform.transaction(async (tx) => {
    if (!(await countUse(tx, { id: found.id, counter, now }))) return undefined;
    const action =
      account === undefined
        ? "administrator.signed_in_with_passkey"
        : "administrator.signed_in_with_password_and_passkey";
    await recordAct(tx, act, { action, detail: found.name });
    return startConsoleSession(tx, { administratorId: found.administrator_id, now, old: ctx.actor });
  });
  if (session !== undefined) return session;
  await recordAct(ctx.platform, act, { action: "passkey.counter_went_back", detail: found.name });
  throw refused(account);
}

type Account = PasskeySignIn["account"];

const refused = (account: Account) =>
  new UnauthenticatedError(account === undefined ? "passkey_refused" : "console_sign_in_refused");

async function isPasswordOf(
  ctx: ConsoleContext,
  { email, password }: NonNullable<Account>,
): Promise<boolean> {
  return isPassword(password, (await accountOf(ctx.platform, email))?.password_hash);
}

/** What the device counts, when it signed a challenge of ours with the key that we know. */
async function signedWith(
  ctx: ConsoleContext,
  {
    passkey,
    account,
    found,
  }: {
    passkey: PasskeySignIn["passkey"];
    account: Account;
    found: { public_key: string; administrator_id: string };
  },
): Promise<number | undefined> {
  const isAlone = account === undefined;
  const challenge = await takeChallenge(ctx.platform, {
    clientDataJSON: passkey.response.clientDataJSON,
    purpose: isAlone ? "sign-in" : "second-step",
    owner: null,
    now: ctx.now(),
  });
  if (challenge === undefined) return undefined;
  const { userHandle } = passkey.response;
  const owner = Buffer.from(found.administrator_id).toString("base64url");
  // Alone it must say whose it is; a key that says another's name is another's.
  if (userHandle === undefined ? isAlone : userHandle !== owner) return undefined;
  const publicKey = found.public_key;
  return (await verifySignature(ctx, { passkey, challenge, publicKey, isAlone }))?.counter;
}
