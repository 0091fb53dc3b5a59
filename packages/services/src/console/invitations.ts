import type { AcceptConsoleInvitation, ConsoleInvitation } from "@omzien/contracts";
import { newSecret, type PlatformDb } from "@omzien/db";
import { InvalidInputError, NotFoundError } from "../errors.ts";
import { recordAct } from "./acts.ts";
import type { ConsoleVerb, SealPort } from "./context.ts";
import { deletePasskeysOf } from "./passkeys/queries.ts";
import { hashPassword } from "./password.ts";
import {
  endSessionsOf,
  insertInvitation,
  openInvitation,
  putAdministrator,
  putRecoveryCodes,
  takeInvitation,
  voidInvitationsOf,
} from "./queries.ts";
import {
  hashOf,
  newRecoveryCodes,
  newTotpSecret,
  plainRecoveryCode,
  qrOf,
  stepOfCode,
} from "./second-factor.ts";
import { type StartedConsoleSession, startConsoleSession } from "./sessions.ts";
import { countConsoleTry } from "./tries.ts";

const invitationHours = 24;

/**
 * For the command line: a link by which somebody becomes an administrator, or gets in again with a new password and
 * telephone. Good once, for 24 hours; an earlier one of the same address is void.
 *
 * @returns the secret of the link, which is kept nowhere.
 */
export async function inviteAdministrator(
  { platform, seal }: { platform: PlatformDb; seal: SealPort },
  { email, who, now }: { email: string; who: string; now: Date },
): Promise<{ token: string; expiresAt: Date }> {
  const token = newSecret("console-invitation");
  const expiresAt = new Date(now.getTime() + invitationHours * 3_600_000);
  await platform.transaction(async (tx) => {
    await voidInvitationsOf(tx, email, now);
    await insertInvitation(tx, {
      email,
      token_hash: hashOf(token),
      totp_sealed: seal.close(newTotpSecret()),
      made_by: who,
      made_at: now,
      expires_at: expiresAt,
    });
    await recordAct(tx, { who, at: now }, { action: "administrator.invited", detail: email });
  });
  return { token, expiresAt };
}

/**
 * Whom a link is for and what their app must scan; looking does not use it up.
 *
 * @throws NotFoundError when it is unknown, used or too old. @throws RateLimitedError
 */
export async function openConsoleInvitation({
  ctx,
  input: { token },
}: ConsoleVerb<{ token: string }>): Promise<ConsoleInvitation> {
  await countConsoleTry(ctx);
  const { email, expires_at: expiresAt, secret } = await findInvitation(ctx.platform, ctx, token);
  return {
    email,
    expiresAt: expiresAt.toISOString(),
    totpSecret: secret,
    totpQr: await qrOf(secret, email),
  };
}

/**
 * Makes the administrator of a link, when the app shows the right digits. Whoever was administrator with this address
 * gets a new password, a new second factor and new recovery codes; their passkeys go and their other sessions end.
 *
 * @returns the ten recovery codes, shown once, and a session.
 * @throws NotFoundError when the link is unknown, used or too old. @throws InvalidInputError `code_wrong` at /code
 * @throws RateLimitedError
 */
export async function acceptConsoleInvitation({
  ctx,
  input: { token, password, code },
}: ConsoleVerb<AcceptConsoleInvitation>): Promise<{
  recoveryCodes: string[];
  session: StartedConsoleSession;
}> {
  await countConsoleTry(ctx);
  const { secret } = await findInvitation(ctx.platform, ctx, token);
  const now = ctx.now();
  const step = stepOfCode(secret, code, now);
  if (step === undefined) throw new InvalidInputError([{ pointer: "/code", code: "code_wrong" }]);
  const passwordHash = await hashPassword(password);
  const recoveryCodes = newRecoveryCodes("recovery-code");
  const session = await ctx.platform.transaction(async (tx) => {
    const used = await takeInvitation(tx, token, now);
    // Somebody else was a moment earlier.
    if (used === undefined) throw new NotFoundError();
    const factors = { password_hash: passwordHash, totp_sealed: used.totp_sealed, totp_step: step };
    const administratorId = await putAdministrator(tx, { email: used.email, joined_at: now, ...factors });
    await endSessionsOf(tx, administratorId);
    await deletePasskeysOf(tx, administratorId);
    await putRecoveryCodes(
      tx,
      administratorId,
      recoveryCodes.map((recoveryCode) => hashOf(plainRecoveryCode(recoveryCode))),
    );
    await recordAct(tx, { who: used.email, at: now }, { action: "administrator.joined" });
    return startConsoleSession(tx, { administratorId, now, old: ctx.actor });
  });
  return { recoveryCodes, session };
}

async function findInvitation(
  platform: PlatformDb,
  { seal, now }: { seal: SealPort; now: () => Date },
  token: string,
): Promise<{ email: string; expires_at: Date; secret: string }> {
  const row = await openInvitation(platform, token, now());
  const secret = row && seal.open(row.totp_sealed);
  if (row === undefined || secret === undefined) throw new NotFoundError();
  return { email: row.email, expires_at: row.expires_at, secret };
}
