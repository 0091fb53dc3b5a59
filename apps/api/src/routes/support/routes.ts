import { blankSessionCookie, revokeSession, sessionCookie } from "@omzien/auth";
import { BeginSupportVisit, SupportSession, SupportView, SupportVisits } from "@omzien/contracts";
import {
  beginSupportVisit,
  endSupportVisit,
  getSupportView,
  leaveSupportVisit,
  listSupportVisits,
} from "@omzien/services";
import { SupportVisitParams } from "../../http/params.ts";
import { type Route, route } from "../../http/route.ts";

const shared = { tag: "support", tenant: "host" } as const;

export const supportRoutes: readonly Route[] = [
  route(
    {
      ...shared,
      method: "post",
      path: "/support-sessions",
      operationId: "createSupportSession",
      summary: "Kom als beheerder van het platform binnen, met de pas uit het beheer",
      actor: "anyone",
      startsSession: true,
      body: BeginSupportVisit,
      status: 201,
      result: SupportSession,
    },
    async ({ ctx, body, c }) => {
      const { token, endsAt, session } = await beginSupportVisit({
        ctx,
        input: { ...body, address: c.get("address") },
      });
      const old = c.get("session");
      if (old) await revokeSession(ctx.db, old.id);
      const secure = c.get("deps").config.SITE_SCHEME === "https";
      c.set("cookie", sessionCookie(token, { secure, expiresAt: endsAt }));
      return session;
    },
  ),
  route(
    {
      ...shared,
      method: "delete",
      path: "/support-sessions/current",
      operationId: "deleteSupportSession",
      summary: "Ga weer weg",
      actor: "support",
      status: 204,
    },
    async ({ ctx, c }) => {
      await leaveSupportVisit({ ctx });
      c.set("cookie", blankSessionCookie(c.get("deps").config.SITE_SCHEME === "https"));
    },
  ),
  route(
    {
      ...shared,
      method: "get",
      path: "/support-view",
      operationId: "getSupportView",
      summary: "Hoe het met de site gaat, in aantallen",
      actor: "support",
      status: 200,
      result: SupportView,
    },
    ({ ctx }) => getSupportView({ ctx }),
  ),
  route(
    {
      ...shared,
      method: "get",
      path: "/support-visits",
      operationId: "listSupportVisits",
      summary: "Wie van het platform binnen was, waarom, en wat diegene bekeek",
      actor: "administrator",
      status: 200,
      result: SupportVisits,
    },
    ({ ctx }) => listSupportVisits({ ctx }),
  ),
  route(
    {
      ...shared,
      method: "post",
      path: "/support-visits/{visitId}/end",
      operationId: "endSupportVisit",
      summary: "Laat iemand van het platform nu weggaan",
      actor: "administrator",
      params: SupportVisitParams,
      status: 204,
    },
    ({ ctx, params }) => endSupportVisit({ ctx, input: params }),
  ),
];
