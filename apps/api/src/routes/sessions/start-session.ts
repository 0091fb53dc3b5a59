import { createSession, revokeSession, sessionCookie, validateSession } from "@omzien/auth";
import { notPersonal, type Projected } from "@omzien/consent";
import type { Session } from "@omzien/contracts";
import { findRoles, type ServiceContext, type SignedIn } from "@omzien/services";
import type { AppContext } from "../../http/app-env.ts";

/**
 * A session for who has just proved who they are. A new id each time: whoever planted an old one is left with nothing.
 * Whose roles wait for the second step is led there first.
 */
export async function startSession(
  c: AppContext,
  ctx: ServiceContext,
  signedIn: Omit<SignedIn, "amr"> & { amr: string },
): Promise<Projected<Session>> {
  const old = c.get("session");
  if (old) await revokeSession(ctx.db, old.id);
  const roles = await findRoles(ctx.db, signedIn.personId);
  const session = await createSession(ctx.db, signedIn.personId, {
    amr: signedIn.amr,
    userAgent: c.req.header("user-agent") ?? "",
    roles,
  });
  c.set("cookie", sessionCookie(session.token, { secure: isSecure(c), expiresAt: session.expiresAt }));
  const begun = await validateSession(ctx.db, session.token);
  const isWaiting = begun !== null && begun.waitingRoles.length > 0;
  return notPersonal({
    personId: signedIn.personId,
    roles: begun?.roles ?? [],
    expiresAt: session.expiresAt.toISOString(),
    returnTo: isWaiting ? `/tweede-stap?naar=${encodeURIComponent(signedIn.returnTo)}` : signedIn.returnTo,
    draft: signedIn.draft,
  });
}

/** Whether cookies of this site go over https only. */
export function isSecure(c: AppContext): boolean {
  return c.get("deps").config.SITE_SCHEME === "https";
}
