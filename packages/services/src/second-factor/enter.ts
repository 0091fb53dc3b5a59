import type { EnterSecondFactor } from "@omzien/contracts";
import { type TenantTx, transaction } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { plainRecoveryCode, stepOfCode } from "../console/second-factor.ts";
import { memberOf, type ServiceContext, type Verb } from "../context.ts";
import { UnauthenticatedError } from "../errors.ts";
import { appSecret } from "./app-secret.ts";
import { countFactorTry } from "./count-try.ts";
import { keepStep, lockFactor, recoveryCodesLeft, spendRecoveryCode } from "./queries.ts";

/**
 * Takes the second step of signing in: six digits of the app, each good once, or a recovery code that was not used.
 * The caller gives the session a new id, which says so.
 *
 * @returns how many recovery codes are left.
 * @throws UnauthenticatedError `second_factor_wrong`, also for who has none.
 * @throws RateLimitedError after 10 tries in 15 minutes or 30 in a day, from wherever.
 */
export async function enterSecondFactor({
  ctx,
  input: { code },
}: Verb<EnterSecondFactor>): Promise<{ recoveryCodesLeft: number }> {
  const { personId } = memberOf(ctx);
  await countFactorTry(ctx, personId);
  const left = await transaction(ctx.db, async (tx) => {
    const by = await take(tx, ctx, personId, code);
    if (by === undefined) return undefined;
    await recordAudit(tx, ctx, { action: "second_factor.entered", subject: personId, facts: { by } });
    return recoveryCodesLeft(tx, personId);
  });
  if (left === undefined) throw new UnauthenticatedError("second_factor_wrong");
  return { recoveryCodesLeft: left };
}

async function take(
  tx: TenantTx,
  ctx: ServiceContext,
  personId: string,
  typed: string,
): Promise<"code" | "recovery-code" | undefined> {
  const factor = await lockFactor(tx, personId);
  if (!factor || factor.confirmed_at === null) return undefined;
  const digits = typed.replaceAll(/\s/g, "");
  if (!/^\d{6}$/.test(digits)) {
    const hash = ctx.secrets.hash(plainRecoveryCode(typed));
    const isSpent = await spendRecoveryCode(tx, personId, { hash, at: ctx.now() });
    return isSpent ? "recovery-code" : undefined;
  }
  const step = stepOfCode(appSecret(ctx, { personId, number: factor.number }), digits, ctx.now());
  // A code that somebody read over a shoulder is worth nothing once it was used.
  if (step === undefined || step <= factor.step) return undefined;
  await keepStep(tx, personId, step);
  return "code";
}
