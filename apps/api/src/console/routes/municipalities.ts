import { DeleteMunicipality, ListedMunicipalities, Municipality } from "@omzien/contracts";
import {
  changeMunicipality,
  deleteMunicipality,
  getMunicipality,
  listMunicipalitiesForConsole,
} from "@omzien/services/console";
import { z } from "zod";
import { type ConsoleRoute, consoleRoute } from "../route.ts";

/** Of a municipality in the path. */
export const MunicipalityParams = z.strictObject({ tenantId: z.string().regex(/^[a-z0-9]{12}$/) });

const tag = "municipalities";
const actor = "platform-administrator";

export const municipalityRoutes: readonly ConsoleRoute[] = [
  consoleRoute(
    {
      method: "get",
      path: "/municipalities",
      operationId: "listMunicipalities",
      summary: "Alle gemeenten; wat vastzit staat bovenaan",
      tag,
      actor,
      query: z.strictObject({ search: z.string().max(100).optional() }),
      status: 200,
      result: ListedMunicipalities,
    },
    ({ ctx, query }) => listMunicipalitiesForConsole({ ctx, input: query }),
  ),
  consoleRoute(
    {
      method: "get",
      path: "/municipalities/{tenantId}",
      operationId: "getMunicipality",
      summary: "Eén gemeente, met alles wat ermee gedaan is",
      tag,
      actor,
      params: MunicipalityParams,
      status: 200,
      result: Municipality,
    },
    ({ ctx, params }) => getMunicipality({ ctx, input: params }),
  ),
  consoleRoute(
    {
      method: "post",
      path: "/municipalities/{tenantId}/suspension",
      operationId: "suspendMunicipality",
      summary: "Zet de site dicht",
      tag,
      actor,
      params: MunicipalityParams,
      status: 204,
    },
    ({ ctx, params }) => changeMunicipality({ ctx, input: { ...params, change: "suspend" } }),
  ),
  consoleRoute(
    {
      method: "delete",
      path: "/municipalities/{tenantId}/suspension",
      operationId: "resumeMunicipality",
      summary: "Zet de site weer open",
      tag,
      actor,
      params: MunicipalityParams,
      status: 204,
    },
    ({ ctx, params }) => changeMunicipality({ ctx, input: { ...params, change: "resume" } }),
  ),
  consoleRoute(
    {
      method: "post",
      path: "/municipalities/{tenantId}/deletion",
      operationId: "deleteMunicipality",
      summary: "Verwijder de gemeente, met dertig dagen om terug te komen",
      tag,
      actor,
      params: MunicipalityParams,
      body: DeleteMunicipality,
      status: 204,
    },
    ({ ctx, params, body }) => deleteMunicipality({ ctx, input: { ...params, ...body } }),
  ),
  consoleRoute(
    {
      method: "delete",
      path: "/municipalities/{tenantId}/deletion",
      operationId: "restoreMunicipality",
      summary: "Neem de verwijdering terug",
      tag,
      actor,
      params: MunicipalityParams,
      status: 204,
    },
    ({ ctx, params }) => changeMunicipality({ ctx, input: { ...params, change: "restore" } }),
  ),
];
