import { blankSessionCookie, revokeSession, revokeSessionsOf } from "@omzien/auth";
import { CreateSession, Session } from "@omzien/contracts";
import { completeSignIn, memberOf } from "@omzien/services";
import { type Route, route } from "../../http/route.ts";
import { isSecure, startSession } from "./start-session.ts";

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
      return startSession(c, ctx, signedIn);
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
