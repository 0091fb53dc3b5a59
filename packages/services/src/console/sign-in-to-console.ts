import type { ConsoleSignIn } from "@omzien/contracts";
import type { PlatformTx } from "@omzien/db";
import { UnauthenticatedError } from "../errors.ts";
import { recordAct } from "./acts.ts";
import type { ConsoleVerb } from "./context.ts";
import { isPassword } from "./password.ts";
import { hashOf, plainRecoveryCode, stepOfCode } from "./second-factor.ts";
import { type StartedConsoleSession, startConsoleSession } from "./sessions.ts";
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
  const account = await ctx.platform.kysely
    .selectFrom("administrator")
    .select(["id", "email", "password_hash", "totp_sealed"])
    .where("email", "=", input.email)
    .executeTakeFirst();
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

interface Taking {
  id: string;
  totp_sealed: string;
  code: string;
  seal: ConsoleVerb<never>["ctx"]["seal"];
  now: Date;
}

async function takeSecondFactor(
  tx: PlatformTx,
  taking: Taking,
): Promise<"code" | "recovery-code" | undefined> {
  const digits = taking.code.replaceAll(/\s/g, "");
  if (/^\d{6}$/.test(digits)) return (await takeCode(tx, taking, digits)) ? "code" : undefined;
  const used = await tx.kysely
    .updateTable("recovery_code")
    .set({ used_at: taking.now })
    .where("administrator_id", "=", taking.id)
    .where("code_hash", "=", hashOf(plainRecoveryCode(taking.code)))
    .where("used_at", "is", null)
    .returning("code_hash")
    .execute();
  return used.length > 0 ? "recovery-code" : undefined;
}

/** A code that somebody read over a shoulder is worth nothing once it was used. */
async function takeCode(tx: PlatformTx, { id, totp_sealed, seal, now }: Taking, code: string) {
  const secret = seal.open(totp_sealed);
  const step = secret === undefined ? undefined : stepOfCode(secret, code, now);
  if (step === undefined) return false;
  const taken = await tx.kysely
    .updateTable("administrator")
    .set({ totp_step: step })
    .where("id", "=", id)
    .where("totp_step", "<", step)
    .returning("id")
    .execute();
  return taken.length > 0;
}
