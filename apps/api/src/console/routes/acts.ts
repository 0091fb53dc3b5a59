import { PlatformActs } from "@omzien/contracts";
import { listActs } from "@omzien/services/console";
import { z } from "zod";
import { type ConsoleRoute, consoleRoute } from "../route.ts";
import { MunicipalityParams } from "./municipalities.ts";

export const actRoutes: readonly ConsoleRoute[] = [
  consoleRoute(
    {
      method: "get",
      path: "/acts",
      operationId: "listPlatformActs",
      summary: "Wie wat deed aan het platform, het laatste eerst",
      tag: "acts",
      actor: "platform-administrator",
      query: z.strictObject({
        cursor: z
          .string()
          .regex(/^\d{1,15}$/)
          .optional(),
        tenantId: MunicipalityParams.shape.tenantId.optional(),
      }),
      status: 200,
      result: PlatformActs,
    },
    ({ ctx, query }) => listActs({ ctx, input: query }),
  ),
];
