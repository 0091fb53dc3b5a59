import { AskSupportVisit, Id, SupportEntrance, SupportVisits } from "@omzien/contracts";
import {
  askSupportVisit,
  endSupportVisitInConsole,
  listSupportVisitsInConsole,
} from "@omzien/services/console";
import { type ConsoleRoute, consoleRoute } from "../route.ts";
import { MunicipalityParams } from "./municipalities.ts";

const tag = "support-visits";
const actor = "platform-administrator";

export const supportVisitRoutes: readonly ConsoleRoute[] = [
  consoleRoute(
    {
      method: "post",
      path: "/municipalities/{tenantId}/support-visits",
      operationId: "askSupportVisit",
      summary: "Kom binnen om te helpen; de gemeente ziet het meteen",
      tag,
      actor,
      params: MunicipalityParams,
      body: AskSupportVisit,
      status: 201,
      result: SupportEntrance,
    },
    ({ ctx, params, body }) => askSupportVisit({ ctx, input: { ...params, ...body } }),
  ),
  consoleRoute(
    {
      method: "get",
      path: "/municipalities/{tenantId}/support-visits",
      operationId: "listSupportVisits",
      summary: "Wie er binnen was om te helpen",
      tag,
      actor,
      params: MunicipalityParams,
      status: 200,
      result: SupportVisits,
    },
    ({ ctx, params }) => listSupportVisitsInConsole({ ctx, input: params }),
  ),
  consoleRoute(
    {
      method: "post",
      path: "/municipalities/{tenantId}/support-visits/{visitId}/end",
      operationId: "endSupportVisit",
      summary: "Beëindig een bezoek",
      tag,
      actor,
      params: MunicipalityParams.extend({ visitId: Id }),
      status: 204,
    },
    ({ ctx, params }) => endSupportVisitInConsole({ ctx, input: params }),
  ),
];
