import type { ConsoleMe } from "@omzien/contracts";
import { newSecret, type PlatformDb, type PlatformTx } from "@omzien/db";
import { recordOwnAct } from "./acts.ts";
import {
  type ConsoleActor,
  type ConsoleContext,
  type ConsoleVerb,
  platformAdministratorOf,
  isProven,
} from "./context.ts";
import { deleteSessionsOver, endSession, insertSession, recoveryCodesLeft, touchSession } from "./queries.ts";
import { hashOf } from "./second-factor.ts";

const idleMs = 30 * 60_000;
const longestMs = 8 * 3_600_000;
const visitor: ConsoleActor = { kind: "visitor" };

export interface StartedConsoleSession {
  token: string;
  expiresAt: Date;
}

/** A new session, and the end of the one that the browser had. */
export async function startConsoleSession(
  tx: PlatformTx,
  { administratorId, now, old }: { administratorId: string; now: Date; old: ConsoleActor },
): Promise<StartedConsoleSession> {
  if (old.kind === "platform-administrator") await endSession(tx, old.sessionId);
  await deleteSessionsOver(tx, now);
  const token = newSecret("console-session");
  const expiresAt = new Date(now.getTime() + longestMs);
  await insertSession(tx, {
    token_hash: hashOf(token),
    administrator_id: administratorId,
    started_at: now,
    expires_at: expiresAt,
  });
  return { token, expiresAt };
}

/** Who has this session; a visitor when it was not used for half an hour, or began eight hours ago. */
export async function findConsoleActor(
  platform: PlatformDb,
  token: string | undefined,
  now: Date,
): Promise<ConsoleActor> {
  if (token === undefined) return visitor;
  const usedAfter = new Date(now.getTime() - idleMs);
  const row = await touchSession(platform, { tokenHash: hashOf(token), now, usedAfter });
  if (row === undefined) return visitor;
  return {
    kind: "platform-administrator",
    id: row.id,
    email: row.email,
    sessionId: row.session_id,
    expiresAt: row.expires_at,
    provedAt: row.proved_at ?? row.started_at,
  };
}

/** Ends this session. @throws UnauthenticatedError */
export async function signOutOfConsole({ ctx }: { ctx: ConsoleContext }): Promise<void> {
  const { sessionId } = platformAdministratorOf(ctx);
  await endSession(ctx.platform, sessionId);
  await recordOwnAct(ctx, { action: "administrator.signed_out" });
}

/** Who is signed in, and how many recovery codes are left. @throws UnauthenticatedError */
export async function getConsoleMe({ ctx }: Pick<ConsoleVerb<never>, "ctx">): Promise<ConsoleMe> {
  const me = platformAdministratorOf(ctx);
  const left = await recoveryCodesLeft(ctx.platform, me.id);
  return {
    email: me.email,
    expiresAt: me.expiresAt.toISOString(),
    isProven: isProven(ctx),
    recoveryCodesLeft: left,
  };
}
