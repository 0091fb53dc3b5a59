import {
  AcceptConsoleInvitation,
  ConsoleInvitation,
  OpenConsoleInvitation,
  RecoveryCodes,
} from "@omzien/contracts";
import { acceptConsoleInvitation, openConsoleInvitation } from "@omzien/services/console";
import { type ConsoleRoute, consoleRoute } from "../route.ts";
import { keepSession } from "./sessions.ts";

export const administratorRoutes: readonly ConsoleRoute[] = [
  consoleRoute(
    {
      method: "post",
      path: "/invitation-views",
      operationId: "openConsoleInvitation",
      summary: "Bekijk een uitnodiging; dat gebruikt haar niet op",
      tag: "administrators",
      actor: "anyone",
      body: OpenConsoleInvitation,
      status: 200,
      result: ConsoleInvitation,
    },
    ({ ctx, body }) => openConsoleInvitation({ ctx, input: body }),
  ),
  consoleRoute(
    {
      method: "post",
      path: "/administrators",
      operationId: "acceptConsoleInvitation",
      summary: "Word platformbeheerder met een uitnodiging",
      tag: "administrators",
      actor: "anyone",
      body: AcceptConsoleInvitation,
      status: 201,
      result: RecoveryCodes,
    },
    async ({ ctx, body, c }) => {
      const { recoveryCodes, session } = await acceptConsoleInvitation({ ctx, input: body });
      keepSession(c, session);
      return { recoveryCodes };
    },
  ),
];
