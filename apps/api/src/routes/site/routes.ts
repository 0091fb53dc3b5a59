import { Site } from "@omzien/contracts";
import { getSite } from "@omzien/services";
import { type Route, route } from "../../http/route.ts";

export const siteRoutes: readonly Route[] = [
  route(
    {
      method: "get",
      path: "/site",
      operationId: "getSite",
      summary: "Wat iedereen van deze site mag weten",
      tag: "site",
      actor: "anyone",
      tenant: "host",
      status: 200,
      result: Site,
    },
    ({ ctx }) => getSite({ ctx }),
  ),
];
