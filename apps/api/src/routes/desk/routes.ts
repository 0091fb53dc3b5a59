import { notPersonal } from "@omzien/consent";
import { DeskCounts } from "@omzien/contracts";
import { getDeskCounts } from "@omzien/services";
import { type Route, route } from "../../http/route.ts";

export const deskRoutes: readonly Route[] = [
  route(
    {
      method: "get",
      path: "/desk-counts",
      operationId: "getDeskCounts",
      summary: "Hoeveel er op elke lijst van de balie staat",
      tag: "desk",
      actor: "desk",
      tenant: "host",
      status: 200,
      result: DeskCounts,
    },
    async ({ ctx }) => notPersonal(await getDeskCounts({ ctx })),
  ),
];
