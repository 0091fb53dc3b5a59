import { attemptCookie, readAttemptCookie } from "@omzien/auth";
import {
  CompleteStaffSignIn,
  Session,
  SetStaffSignInSecret,
  StaffSignInReadiness,
  StaffSignInStart,
  StaffSignInState,
  StaffSignInVersion,
  StartStaffSignIn,
  WriteStaffSignInDraft,
} from "@omzien/contracts";
import {
  checkStaffSignIn,
  completeStaffSignIn,
  getStaffSignIn,
  getStaffSignInReadiness,
  listStaffSignInVersions,
  publishStaffSignIn,
  setStaffSignInSecret,
  startStaffSignIn,
  writeStaffSignInDraft,
} from "@omzien/services";
import type { AppContext } from "../../http/app-env.ts";
import { type Route, route } from "../../http/route.ts";
import { isSecure, startSession } from "../sessions/start-session.ts";
import { settingRoutes } from "../settings/setting-routes.ts";

const administrator = { tag: "staff-sign-in", tenant: "host", actor: "administrator" } as const;
const anyone = { tag: "staff-sign-in", tenant: "host", actor: "anyone" } as const;

export const staffSignInRoutes: readonly Route[] = [
  ...settingRoutes({
    tag: "staff-sign-in",
    path: "/staff-sign-in",
    name: "StaffSignIn",
    what: "het inloggen met het account van de gemeente",
    version: StaffSignInVersion,
    state: StaffSignInState,
    write: WriteStaffSignInDraft,
    verbs: {
      get: getStaffSignIn,
      list: listStaffSignInVersions,
      write: writeStaffSignInDraft,
      publish: publishStaffSignIn,
    },
  }),
  route(
    {
      ...administrator,
      method: "get",
      path: "/staff-sign-in/readiness",
      operationId: "getStaffSignInReadiness",
      summary: "Wat er klaar is: het geheim, de laatste proef, en wie zo al eens inlogde",
      status: 200,
      result: StaffSignInReadiness,
    },
    ({ ctx, c }) => getStaffSignInReadiness({ ctx, input: hereOf(c) }),
  ),
  route(
    {
      ...administrator,
      method: "put",
      path: "/staff-sign-in/secret",
      operationId: "setStaffSignInSecret",
      summary: "Bewaar het geheim voor de aanbieder van het concept; niemand leest het terug",
      body: SetStaffSignInSecret,
      changesVersion: true,
      status: 200,
      result: StaffSignInReadiness,
    },
    ({ ctx, body, basedOn, c }) => setStaffSignInSecret({ ctx, input: { ...body, ...hereOf(c), basedOn } }),
  ),
  route(
    {
      ...administrator,
      method: "post",
      path: "/staff-sign-in/checks",
      operationId: "checkStaffSignIn",
      summary: "Vraag de aanbieder of alles klopt; er gaat nog niets aan",
      status: 200,
      result: StaffSignInReadiness,
    },
    ({ ctx, c }) => checkStaffSignIn({ ctx, input: { ...hereOf(c), provider: c.get("deps").staffProvider } }),
  ),
  route(
    {
      ...anyone,
      method: "post",
      path: "/staff-sign-in/attempts",
      operationId: "startStaffSignIn",
      summary: "Begin met inloggen bij de gemeente zelf; de browser gaat naar het adres",
      startsSession: true,
      body: StartStaffSignIn,
      status: 201,
      result: StaffSignInStart,
    },
    async ({ ctx, body, c }) => {
      const input = { ...body, ...hereOf(c), ...fromWhere(c) };
      const { answer, secret, seconds } = await startStaffSignIn({ ctx, input });
      c.set("cookie", attemptCookie(secret, { secure: isSecure(c), seconds }));
      return answer;
    },
  ),
  route(
    {
      ...anyone,
      method: "post",
      path: "/staff-sign-in/returns",
      operationId: "completeStaffSignIn",
      summary: "Kom terug van de gemeente, en log in",
      startsSession: true,
      body: CompleteStaffSignIn,
      status: 201,
      result: Session,
    },
    async ({ ctx, body, c }) => {
      const secret = readAttemptCookie(c.req.header("cookie"), isSecure(c));
      const input = { ...body, ...hereOf(c), ...fromWhere(c), secret };
      return startSession(c, ctx, await completeStaffSignIn({ ctx, input }));
    },
  ),
];

/** The page of this site to which the provider sends people back: by the catalogue, never by what a client says. */
function hereOf(c: AppContext): { redirectUri: string } {
  const { SITE_SCHEME: scheme, SITE_PORT: port } = c.get("deps").config;
  const host = `${c.get("tenant").primaryHost}${port === undefined ? "" : `:${port}`}`;
  return { redirectUri: `${scheme}://${host}/inloggen/gemeente` };
}

function fromWhere(c: AppContext) {
  return { address: c.get("address"), provider: c.get("deps").staffProvider };
}
