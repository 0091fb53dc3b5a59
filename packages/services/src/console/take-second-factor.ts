import type { PlatformTx } from "@omzien/db";
import type { SealPort } from "./context.ts";
import { takeRecoveryCode, takeTotpStep } from "./queries.ts";
import { hashOf, plainRecoveryCode, stepOfCode } from "./second-factor.ts";

interface Taking {
  /** Whose second factor it must be. */
  id: string;
  totp_sealed: string;
  /** As it was typed. */
  code: string;
  seal: SealPort;
  now: Date;
}

/** Uses up six digits of the app, or a recovery code; undefined for what is neither, or was used. */
export async function takeSecondFactor(
  tx: PlatformTx,
  taking: Taking,
): Promise<"code" | "recovery-code" | undefined> {
  const digits = taking.code.replaceAll(/\s/g, "");
  if (/^\d{6}$/.test(digits)) return (await takeCode(tx, taking, digits)) ? "code" : undefined;
  const code = {
    administratorId: taking.id,
    codeHash: hashOf(plainRecoveryCode(taking.code)),
    at: taking.now,
  };
  return (await takeRecoveryCode(tx, code)) ? "recovery-code" : undefined;
}

/** A code that somebody read over a shoulder is worth nothing once it was used. */
async function takeCode(
  tx: PlatformTx,
  { id, totp_sealed, seal, now }: Taking,
  code: string,
): Promise<boolean> {
  const secret = seal.open(totp_sealed);
  const step = secret === undefined ? undefined : stepOfCode(secret, code, now);
  return step !== undefined && takeTotpStep(tx, id, step);
}
