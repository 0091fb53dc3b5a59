import { BeginOnboarding, ChangeOnboarding, Id, Onboarding, Onboardings } from "@omzien/contracts";
import {
  beginOnboarding,
  changeOnboarding,
  discardOnboarding,
  finishOnboarding,
  getOnboarding,
  keepOnboardingAreas,
  listOnboardings,
} from "@omzien/services/console";
import { z } from "zod";
import { type ConsoleRoute, consoleRoute } from "../route.ts";

const Params = z.strictObject({ onboardingId: Id });
const tag = "onboardings";
const actor = "platform-administrator";

export const onboardingRoutes: readonly ConsoleRoute[] = [
  consoleRoute(
    {
      method: "get",
      path: "/onboardings",
      operationId: "listOnboardings",
      summary: "Gemeenten die nog niet klaar zijn",
      tag,
      actor,
      status: 200,
      result: Onboardings,
    },
    ({ ctx }) => listOnboardings({ ctx }),
  ),
  consoleRoute(
    {
      method: "post",
      path: "/onboardings",
      operationId: "beginOnboarding",
      summary: "Begin met een nieuwe gemeente",
      tag,
      actor,
      body: BeginOnboarding,
      status: 201,
      result: Onboarding,
    },
    ({ ctx, body }) => beginOnboarding({ ctx, input: body }),
  ),
  consoleRoute(
    {
      method: "get",
      path: "/onboardings/{onboardingId}",
      operationId: "getOnboarding",
      summary: "Hoe ver een nieuwe gemeente is",
      tag,
      actor,
      params: Params,
      status: 200,
      result: Onboarding,
    },
    ({ ctx, params }) => getOnboarding({ ctx, input: { id: params.onboardingId } }),
  ),
  consoleRoute(
    {
      method: "put",
      path: "/onboardings/{onboardingId}",
      operationId: "changeOnboarding",
      summary: "Bewaar wat is ingevuld",
      tag,
      actor,
      params: Params,
      body: ChangeOnboarding,
      status: 200,
      result: Onboarding,
    },
    ({ ctx, params, body }) => changeOnboarding({ ctx, input: { id: params.onboardingId, change: body } }),
  ),
  consoleRoute(
    {
      method: "put",
      path: "/onboardings/{onboardingId}/areas",
      operationId: "keepOnboardingAreas",
      summary: "Lees het bestand met buurten",
      tag,
      actor,
      params: Params,
      query: z.strictObject({ name: z.string().min(1).max(200) }),
      bodyIsFile: true,
      status: 200,
      result: Onboarding,
    },
    ({ ctx, params, query, file }) =>
      keepOnboardingAreas({ ctx, input: { id: params.onboardingId, name: query.name, text: file } }),
  ),
  consoleRoute(
    {
      method: "post",
      path: "/onboardings/{onboardingId}/completion",
      operationId: "finishOnboarding",
      summary: "Maak de site, of ga verder waar het bleef",
      tag,
      actor,
      params: Params,
      status: 200,
      result: Onboarding,
    },
    ({ ctx, params }) => finishOnboarding({ ctx, input: { id: params.onboardingId } }),
  ),
  consoleRoute(
    {
      method: "delete",
      path: "/onboardings/{onboardingId}",
      operationId: "discardOnboarding",
      summary: "Gooi weg wat is ingevuld",
      tag,
      actor,
      params: Params,
      status: 204,
    },
    ({ ctx, params }) => discardOnboarding({ ctx, input: { id: params.onboardingId } }),
  ),
];
