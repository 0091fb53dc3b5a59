import {
  blankSessionCookie,
  createSession,
  revokeSession,
  revokeSessionsOf,
  sessionCookie,
} from "@omzien/auth";
import { notPersonal } from "@omzien/consent";
import { CreateSession, Session } from "@omzien/contracts";
import { completeSignIn, findRoles, memberOf } from "@omzien/services";
import type { AppContext } from "../../http/app-env.ts";
import { type Route, route } from "../../http/route.ts";

export const sessionRoutes: readonly Route[] = [
  route(
    {
      method: "post",
      path: "/sessions",
      operationId: "createSession",
      summary: "Log in met de code of de link uit de mail",
      tag: "sessions",
      actor: "anyone",
      tenant: "host",
      startsSession: true,
      body: CreateSession,
      status: 201,
      result: Session,
    },
    async ({ ctx, body, c }) => {
      const signedIn = await completeSignIn({ ctx, input: { ...body, address: c.get("address") } });
      // A new id at every sign-in: whoever planted an old one is left with nothing.
      const old = c.get("session");
      if (old) await revokeSession(ctx.db, old.id);
      const roles = await findRoles(ctx.db, signedIn.personId);
      const session = await createSession(ctx.db, signedIn.personId, {
        amr: signedIn.amr,
        userAgent: c.req.header("user-agent") ?? "",
        roles,
      });
      c.set("cookie", sessionCookie(session.token, { secure: isSecure(c), expiresAt: session.expiresAt }));
      return notPersonal({
        personId: signedIn.personId,
        roles,
        expiresAt: session.expiresAt.toISOString(),
        returnTo: signedIn.returnTo,
        draft: signedIn.draft,
      });
    },
  ),
  route(
    {
      method: "delete",
      path: "/sessions/current",
      operationId: "deleteCurrentSession",
      summary: "Log uit op dit apparaat",
      tag: "sessions",
      actor: "member",
      tenant: "host",
      status: 204,
    },
    async ({ ctx, c }) => {
      await revokeSession(ctx.db, memberOf(ctx).sessionId);
      c.set("cookie", blankSessionCookie(isSecure(c)));
    },
  ),
  route(
    {
      method: "delete",
      path: "/sessions",
      operationId: "deleteSessions",
      summary: "Log uit op al je apparaten",
      tag: "sessions",
      actor: "member",
      tenant: "host",
      status: 204,
    },
    async ({ ctx, c }) => {
      await revokeSessionsOf(ctx.db, memberOf(ctx).personId);
      c.set("cookie", blankSessionCookie(isSecure(c)));
    },
  ),
];

function isSecure(c: AppContext): boolean {
  return c.get("deps").config.SITE_SCHEME === "https";
}
