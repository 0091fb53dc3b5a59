import type { ConsoleMe, ConsoleProof } from "@omzien/contracts";
import { ForbiddenError } from "../errors.ts";
import { recordAct } from "./acts.ts";
import { type ConsoleVerb, platformAdministratorOf } from "./context.ts";
import { accountOf, markProved } from "./queries.ts";
import { getConsoleMe } from "./sessions.ts";
import { takeSecondFactor } from "./take-second-factor.ts";
import { countConsoleTry } from "./tries.ts";

/**
 * Shows a second factor once more: for the next quarter of an hour this session may do what is grave.
 *
 * @throws ForbiddenError `console_proof_refused` for a wrong code, or one that was used; UnauthenticatedError
 * @throws RateLimitedError, counted with tries to sign in.
 */
export async function proveAtConsole({
  ctx,
  input: { code },
}: ConsoleVerb<ConsoleProof>): Promise<ConsoleMe> {
  const me = platformAdministratorOf(ctx);
  await countConsoleTry(ctx, me.email);
  const account = await accountOf(ctx.platform, me.email);
  const now = ctx.now();
  const isRight = await ctx.platform.transaction(async (tx) => {
    if (account === undefined) return false;
    const factor = await takeSecondFactor(tx, { ...account, code, seal: ctx.seal, now });
    if (factor === undefined) return false;
    await markProved(tx, me.sessionId, now);
    const action = factor === "code" ? "administrator.proved" : "administrator.proved_with_recovery_code";
    await recordAct(tx, { who: me.email, at: now }, { action });
    return true;
  });
  if (!isRight) throw new ForbiddenError("console_proof_refused");
  return getConsoleMe({ ctx: { ...ctx, actor: { ...me, provedAt: now } } });
}
