import {
  AcceptCodeOfConduct,
  AnswerRecording,
  AnswerRecordingForCaller,
  AskedPurpose,
  CodeOfConduct,
  Consent,
  ConsentRecording,
  GiveConsents,
  OpenRecording,
} from "@omzien/contracts";
import { notPersonal } from "@omzien/consent";
import {
  acceptCodeOfConduct,
  answerRecording,
  answerRecordingForCaller,
  getCodeOfConduct,
  giveConsents,
  listConsents,
  openRecording,
  withdrawConsent,
} from "@omzien/services";
import { z } from "zod";
import { RecordingParams } from "../../http/params.ts";
import { type Route, route } from "../../http/route.ts";

const tag = "consents";

export const consentRoutes: readonly Route[] = [
  route(
    {
      method: "get",
      path: "/consents",
      operationId: "listConsents",
      summary: "Waar geef ik toestemming voor, met de precieze tekst",
      tag,
      actor: "member",
      tenant: "host",
      status: 200,
      result: z.array(Consent),
    },
    ({ ctx }) => listConsents({ ctx }),
  ),
  route(
    {
      method: "post",
      path: "/consents",
      operationId: "giveConsents",
      summary: "Antwoord op elke vraag om toestemming apart",
      tag,
      actor: "member",
      tenant: "host",
      body: GiveConsents,
      status: 201,
      result: z.array(Consent),
    },
    ({ ctx, body }) => giveConsents({ ctx, input: body }),
  ),
  route(
    {
      method: "delete",
      path: "/consents/{purpose}",
      operationId: "withdrawConsent",
      summary: "Trek een toestemming in; het geldt meteen",
      tag,
      actor: "member",
      tenant: "host",
      params: z.strictObject({ purpose: AskedPurpose }),
      status: 200,
      result: z.array(Consent),
    },
    ({ ctx, params }) => withdrawConsent({ ctx, input: params }),
  ),
  route(
    {
      method: "post",
      path: "/consent-recordings/openings",
      operationId: "openConsentRecording",
      summary:
        "Wat aan de telefoon is opgeschreven, met het geheim uit de mail (een POST: geen geheimen in een adres)",
      tag,
      actor: "anyone",
      tenant: "host",
      body: OpenRecording,
      status: 200,
      result: ConsentRecording,
    },
    ({ ctx, body }) => openRecording({ ctx, input: body }),
  ),
  route(
    {
      method: "post",
      path: "/consent-recordings/answers",
      operationId: "answerConsentRecording",
      summary: "Klopt het wat is opgeschreven? Zo niet, dan vervalt het meteen",
      tag,
      actor: "anyone",
      tenant: "host",
      body: AnswerRecording,
      status: 200,
      result: ConsentRecording,
    },
    ({ ctx, body }) => answerRecording({ ctx, input: body }),
  ),
  route(
    {
      method: "post",
      path: "/consent-recordings/{recordingId}/answer",
      operationId: "answerConsentRecordingForCaller",
      summary: "Iemand belt dat het niet klopt, of stuurt de brief getekend terug",
      tag,
      actor: "desk",
      tenant: "host",
      params: RecordingParams,
      body: AnswerRecordingForCaller,
      status: 200,
      result: ConsentRecording,
    },
    ({ ctx, params, body }) => answerRecordingForCaller({ ctx, input: { ...params, ...body } }),
  ),
  route(
    {
      method: "get",
      path: "/code-of-conduct",
      operationId: "getCodeOfConduct",
      summary: "De gedragscode die nu geldt",
      tag,
      actor: "anyone",
      tenant: "host",
      status: 200,
      result: CodeOfConduct,
    },
    async ({ ctx }) => notPersonal(await getCodeOfConduct({ ctx })),
  ),
  route(
    {
      method: "post",
      path: "/code-of-conduct/acceptances",
      operationId: "acceptCodeOfConduct",
      summary: "Ga akkoord met de gedragscode",
      tag,
      actor: "member",
      tenant: "host",
      body: AcceptCodeOfConduct,
      status: 201,
      result: CodeOfConduct,
    },
    async ({ ctx, body }) => notPersonal(await acceptCodeOfConduct({ ctx, input: body })),
  ),
];
