import { Figures, IdleOffer } from "@omzien/contracts";
import { getDeskFigures, getFigures, listIdleOffers } from "@omzien/services";
import { z } from "zod";
import { type Route, route } from "../../http/route.ts";

const read = { method: "get", tag: "figures", tenant: "host", status: 200 } as const;

export const figureRoutes: readonly Route[] = [
  route(
    {
      ...read,
      path: "/figures",
      operationId: "getFigures",
      summary: "Hoe het gaat met de hulp, zonder kleine aantallen",
      actor: "administrator",
      result: Figures,
    },
    ({ ctx }) => getFigures({ ctx }),
  ),
  route(
    {
      ...read,
      path: "/desk-figures",
      operationId: "getDeskFigures",
      summary: "Hoe het gaat met de hulp, precies, voor de balie",
      actor: "desk",
      result: Figures,
    },
    ({ ctx }) => getDeskFigures({ ctx }),
  ),
  route(
    {
      ...read,
      path: "/idle-offers",
      operationId: "listIdleOffers",
      summary: "Buren met een aanbod waar lang niemand om vroeg",
      actor: "desk",
      result: z.array(IdleOffer),
    },
    ({ ctx }) => listIdleOffers({ ctx }),
  ),
];
