import { Me, UpdateMe } from "@omzien/contracts";
import { getMe, updateMe } from "@omzien/services";
import { type Route, route } from "../../http/route.ts";

const tag = "me";

export const meRoutes: readonly Route[] = [
  route(
    {
      method: "get",
      path: "/me",
      operationId: "getMe",
      summary: "Wie ben ik op deze site",
      tag,
      actor: "member",
      tenant: "host",
      status: 200,
      result: Me,
    },
    ({ ctx }) => getMe({ ctx }),
  ),
  route(
    {
      method: "put",
      path: "/me",
      operationId: "updateMe",
      summary: "Mijn gegevens wijzigen; wat ontbreekt blijft zoals het is",
      tag,
      actor: "member",
      tenant: "host",
      body: UpdateMe,
      status: 200,
      result: Me,
    },
    ({ ctx, body }) => updateMe({ ctx, input: body }),
  ),
];
