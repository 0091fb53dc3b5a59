import type { ConsoleSignIn } from "@omzien/contracts";
import { UnauthenticatedError } from "../errors.ts";
import { recordAct } from "./acts.ts";
import type { ConsoleVerb } from "./context.ts";
import { isPassword } from "./password.ts";
import { accountOf } from "./queries.ts";
import { type StartedConsoleSession, startConsoleSession } from "./sessions.ts";
import { takeSecondFactor } from "./take-second-factor.ts";
import { countConsoleTry } from "./tries.ts";

/**
 * Signs somebody in with password and second factor: six digits of the app, each good once, or one of the ten
 * recovery codes. What was wrong is not said, and an unknown account takes as long as a known one.
 *
 * @throws UnauthenticatedError `console_sign_in_refused`
 * @throws RateLimitedError after 10 tries for one account or 30 from one network address in 15 minutes.
 */
export async function signInToConsole({
  ctx,
  input,
}: ConsoleVerb<ConsoleSignIn>): Promise<StartedConsoleSession> {
  await countConsoleTry(ctx, input.email);
  const account = await accountOf(ctx.platform, input.email);
  const isRight = await isPassword(input.password, account?.password_hash);
  // Known only now whether the code counts: a wrong password must not use one up.
  if (account === undefined || !isRight) throw new UnauthenticatedError("console_sign_in_refused");
  const now = ctx.now();
  const session = await ctx.platform.transaction(async (tx) => {
    const factor = await takeSecondFactor(tx, { ...account, code: input.code, seal: ctx.seal, now });
    if (factor === undefined) return undefined;
    const action =
      factor === "code" ? "administrator.signed_in" : "administrator.signed_in_with_recovery_code";
    await recordAct(tx, { who: account.email, at: now }, { action });
    return startConsoleSession(tx, { administratorId: account.id, now, old: ctx.actor });
  });
  if (session === undefined) throw new UnauthenticatedError("console_sign_in_refused");
  return session;
}
