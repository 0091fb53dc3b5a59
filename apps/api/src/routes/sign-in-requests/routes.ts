import { RequestSignIn, SignInRequest } from "@omzien/contracts";
import { notPersonal } from "@omzien/consent";
import { requestSignIn } from "@omzien/services";
import { type Route, route } from "../../http/route.ts";

export const signInRequestRoutes: readonly Route[] = [
  route(
    {
      method: "post",
      path: "/sign-in-requests",
      operationId: "createSignInRequest",
      summary: "Vraag een mail met een link en een code om in te loggen",
      tag: "sign-in-requests",
      actor: "anyone",
      tenant: "host",
      body: RequestSignIn,
      status: 201,
      result: SignInRequest,
    },
    async ({ ctx, body, c }) =>
      notPersonal(await requestSignIn({ ctx, input: { ...body, address: c.get("address") } })),
  ),
];
