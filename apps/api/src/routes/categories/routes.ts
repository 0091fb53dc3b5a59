import { Category } from "@omzien/contracts";
import { listCategories } from "@omzien/services";
import { z } from "zod";
import { type Route, route } from "../../http/route.ts";

export const categoryRoutes: readonly Route[] = [
  route(
    {
      method: "get",
      path: "/categories",
      operationId: "listCategories",
      summary: "Soorten hulp in twee niveaus, van licht naar zwaar",
      tag: "categories",
      actor: "anyone",
      tenant: "host",
      status: 200,
      result: z.array(Category),
    },
    ({ ctx }) => listCategories({ ctx }),
  ),
];
