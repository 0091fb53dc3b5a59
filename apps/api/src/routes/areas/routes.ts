import { Area, AreaLookup, AreaLookupQuery } from "@omzien/contracts";
import { listAreas, lookUpArea } from "@omzien/services";
import { z } from "zod";
import { type Route, route } from "../../http/route.ts";

const tag = "areas";

export const areaRoutes: readonly Route[] = [
  route(
    {
      method: "get",
      path: "/areas",
      operationId: "listAreas",
      summary: "De buurten van deze site",
      tag,
      actor: "anyone",
      tenant: "host",
      status: 200,
      result: z.array(Area),
    },
    ({ ctx }) => listAreas({ ctx }),
  ),
  route(
    {
      method: "get",
      path: "/areas/lookup",
      operationId: "lookUpArea",
      summary: "Is deze site voor mijn postcode?",
      tag,
      actor: "anyone",
      tenant: "host",
      query: AreaLookupQuery,
      status: 200,
      result: AreaLookup,
    },
    ({ ctx, query, c }) => lookUpArea({ ctx, input: query, sites: c.get("deps").sites }),
  ),
];
