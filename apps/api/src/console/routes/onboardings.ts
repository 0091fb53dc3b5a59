import {
  OnboardingMap,
  OnboardingRemarks,
  BeginOnboarding,
  ChangeOnboarding,
  Id,
  Onboarding,
  OnboardingFileKind,
  Onboardings,
} from "@omzien/contracts";
import {
  beginOnboarding,
  changeOnboarding,
  discardOnboarding,
  finishOnboarding,
  getOnboarding,
  getOnboardingMap,
  keepOnboardingFile,
  listOnboardingRemarks,
  listOnboardings,
  removeOnboardingFile,
} from "@omzien/services/console";
import { z } from "zod";
import { type ConsoleRoute, consoleRoute } from "../route.ts";

const Params = z.strictObject({ onboardingId: Id });
const FileParams = Params.extend({ kind: OnboardingFileKind });
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
      path: "/onboardings/{onboardingId}/files/{kind}",
      operationId: "keepOnboardingFile",
      summary: "Lees een bestand met buurten, inwoners of postcodes",
      tag,
      actor,
      params: FileParams,
      query: z.strictObject({ name: z.string().min(1).max(200) }),
      bodyIsFile: true,
      status: 200,
      result: Onboarding,
    },
    ({ ctx, params: { onboardingId: id, kind }, query: { name }, file: body }) =>
      keepOnboardingFile({ ctx, input: { id, kind, name, body } }),
  ),
  consoleRoute(
    {
      method: "delete",
      path: "/onboardings/{onboardingId}/files/{kind}",
      operationId: "removeOnboardingFile",
      summary: "Haal een bestand weer weg",
      tag,
      actor,
      params: FileParams,
      status: 200,
      result: Onboarding,
    },
    ({ ctx, params: { onboardingId: id, kind } }) => removeOnboardingFile({ ctx, input: { id, kind } }),
  ),
  consoleRoute(
    {
      method: "get",
      path: "/onboardings/{onboardingId}/remarks",
      operationId: "listOnboardingRemarks",
      summary: "Welke rijen niet pasten, en waarom",
      tag,
      actor,
      params: Params,
      query: z.strictObject({
        cursor: z
          .string()
          .regex(/^\d{1,9}$/)
          .optional(),
      }),
      status: 200,
      result: OnboardingRemarks,
    },
    ({ ctx, params, query }) =>
      listOnboardingRemarks({ ctx, input: { id: params.onboardingId, cursor: query.cursor } }),
  ),
  consoleRoute(
    {
      method: "get",
      path: "/onboardings/{onboardingId}/map",
      operationId: "getOnboardingMap",
      summary: "De buurten zoals ze worden, met grenzen om te bekijken",
      tag,
      actor,
      params: Params,
      status: 200,
      result: OnboardingMap,
    },
    ({ ctx, params }) => getOnboardingMap({ ctx, input: { id: params.onboardingId } }),
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
