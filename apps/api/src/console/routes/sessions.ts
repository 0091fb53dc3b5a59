import { ConsoleMe, ConsoleProof, ConsoleSignIn } from "@omzien/contracts";
import {
  getConsoleMe,
  proveAtConsole,
  signInToConsole,
  signOutOfConsole,
  type StartedConsoleSession,
} from "@omzien/services/console";
import type { AppContext } from "../../http/app-env.ts";
import { type ConsoleRoute, consoleRoute } from "../route.ts";
import { blankConsoleCookie, consoleCookie } from "../session-cookie.ts";

export const sessionRoutes: readonly ConsoleRoute[] = [
  consoleRoute(
    {
      method: "post",
      path: "/sessions",
      operationId: "createConsoleSession",
      summary: "Log in met wachtwoord en code, of met een herstelcode",
      tag: "sessions",
      actor: "anyone",
      body: ConsoleSignIn,
      status: 204,
    },
    async ({ ctx, body, c }) => keepSession(c, await signInToConsole({ ctx, input: body })),
  ),
  consoleRoute(
    {
      method: "delete",
      path: "/sessions/current",
      operationId: "deleteConsoleSession",
      summary: "Log uit",
      tag: "sessions",
      actor: "platform-administrator",
      status: 204,
    },
    async ({ ctx, c }) => {
      await signOutOfConsole({ ctx });
      c.set("cookie", blankConsoleCookie(isSecure(c)));
    },
  ),
  consoleRoute(
    {
      method: "post",
      path: "/sessions/current/proof",
      operationId: "proveAtConsole",
      summary: "Laat nog een keer zien wie je bent, voor wat ernstig is",
      tag: "sessions",
      actor: "platform-administrator",
      body: ConsoleProof,
      status: 200,
      result: ConsoleMe,
    },
    ({ ctx, body }) => proveAtConsole({ ctx, input: body }),
  ),
  consoleRoute(
    {
      method: "get",
      path: "/me",
      operationId: "getConsoleMe",
      summary: "Wie is ingelogd",
      tag: "sessions",
      actor: "platform-administrator",
      status: 200,
      result: ConsoleMe,
    },
    ({ ctx }) => getConsoleMe({ ctx }),
  ),
];

/** Gives the browser its new session. */
export function keepSession(c: AppContext, { token, expiresAt }: StartedConsoleSession): void {
  c.set("cookie", consoleCookie(token, { secure: isSecure(c), expiresAt }));
}

function isSecure(c: AppContext): boolean {
  return c.get("deps").config.SITE_SCHEME === "https";
}
