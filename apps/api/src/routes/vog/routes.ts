import { RecordVog, RemoveVog, Vog } from "@omzien/contracts";
import { listVog, recordVog, removeVog } from "@omzien/services";
import { z } from "zod";
import { PersonParams } from "../../http/params.ts";
import { type Route, route } from "../../http/route.ts";

const tag = "people";

export const vogRoutes: readonly Route[] = [
  route(
    {
      method: "get",
      path: "/people/{personId}/vog-records",
      operationId: "listVog",
      module: { name: "vog", whenOff: "goes-on" },
      summary: "Welke VOG de balie van iemand zag: wanneer, welk profiel, tot wanneer en door wie",
      tag,
      actor: "desk",
      tenant: "host",
      params: PersonParams,
      status: 200,
      result: z.array(Vog),
    },
    ({ ctx, params }) => listVog({ ctx, input: params }),
  ),
  route(
    {
      method: "post",
      path: "/people/{personId}/vog-records",
      operationId: "recordVog",
      module: { name: "vog", whenOff: "refused" },
      summary: "Schrijf op dat je een VOG zag; er wordt geen kopie bewaard",
      tag,
      actor: "desk",
      tenant: "host",
      params: PersonParams,
      body: RecordVog,
      status: 201,
      result: z.array(Vog),
    },
    ({ ctx, params, body }) => recordVog({ ctx, input: { ...params, ...body } }),
  ),
  route(
    {
      method: "post",
      path: "/people/{personId}/vog-removals",
      operationId: "removeVog",
      module: { name: "vog", whenOff: "goes-on" },
      summary: "Haal weg wat per ongeluk over een VOG is opgeschreven",
      tag,
      actor: "desk",
      tenant: "host",
      params: PersonParams,
      body: RemoveVog,
      status: 204,
    },
    ({ ctx, params, body }) => removeVog({ ctx, input: { ...params, ...body } }),
  ),
];
