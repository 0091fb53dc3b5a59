import { MoveMunicipality } from "@omzien/contracts";
import { moveMunicipality, stopMunicipalityMove } from "@omzien/services/console";
import { type ConsoleRoute, consoleRoute } from "../route.ts";
import { MunicipalityParams } from "./municipalities.ts";

const shared = { tag: "moves", actor: "platform-administrator", params: MunicipalityParams } as const;

export const moveRoutes: readonly ConsoleRoute[] = [
  consoleRoute(
    {
      ...shared,
      method: "post",
      path: "/municipalities/{tenantId}/move",
      operationId: "moveMunicipality",
      summary: "Verhuis de gemeente naar een andere cel, of ga verder waar het bleef",
      body: MoveMunicipality,
      status: 204,
    },
    ({ ctx, params, body }) => moveMunicipality({ ctx, input: { ...params, ...body } }),
  ),
  consoleRoute(
    {
      ...shared,
      method: "delete",
      path: "/municipalities/{tenantId}/move",
      operationId: "stopMunicipalityMove",
      summary: "Stop de verhuizing; de gemeente blijft waar ze is",
      status: 204,
    },
    ({ ctx, params }) => stopMunicipalityMove({ ctx, input: params }),
  ),
];
