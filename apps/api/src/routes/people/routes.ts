import {
  Consent,
  ConsentRecording,
  HoldReason,
  MyData,
  NewPerson,
  PersonCard,
  PersonSearchQuery,
  ReadOutData,
  RecordedConsents,
  Restriction,
} from "@omzien/contracts";
import {
  createPersonByPhone,
  findPeople,
  getPersonCard,
  liftRestrictionOf,
  listRecordings,
  readOutDataOf,
  recordConsentsByPhone,
  restrictDataOf,
} from "@omzien/services";
import { notPersonal } from "@omzien/consent";
import { z } from "zod";
import { PersonParams } from "../../http/params.ts";
import { type Route, route } from "../../http/route.ts";

const tag = "people";

export const peopleRoutes: readonly Route[] = [
  route(
    {
      method: "post",
      path: "/people/searches",
      operationId: "findPeople",
      summary:
        "Zoek wie er belt: op naam, telefoon of postcode (een POST: geen persoonsgegevens in een adres)",
      tag,
      actor: "desk",
      tenant: "host",
      body: PersonSearchQuery,
      status: 200,
      result: z.array(PersonCard),
    },
    ({ ctx, body }) => findPeople({ ctx, input: body }),
  ),
  route(
    {
      method: "post",
      path: "/people",
      operationId: "createPerson",
      summary: "Schrijf iemand in die belt of langskomt",
      tag,
      actor: "desk",
      tenant: "host",
      body: NewPerson,
      status: 201,
      result: PersonCard,
    },
    ({ ctx, body }) => createPersonByPhone({ ctx, input: body }),
  ),
  route(
    {
      method: "get",
      path: "/people/{personId}",
      operationId: "getPerson",
      summary: "De kaart van een inwoner",
      tag,
      actor: "desk",
      tenant: "host",
      params: PersonParams,
      query: z.strictObject({ reason: HoldReason.optional() }),
      status: 200,
      result: PersonCard,
    },
    ({ ctx, params, query }) => getPersonCard({ ctx, input: { ...params, ...query } }),
  ),
  route(
    {
      method: "post",
      path: "/people/{personId}/data-readings",
      operationId: "readOutData",
      summary:
        "Lees iemand voor wat er bewaard is en wie er keek, of druk het af; alleen als die daarom vraagt",
      tag,
      actor: "desk",
      tenant: "host",
      params: PersonParams,
      body: ReadOutData,
      status: 200,
      result: MyData,
    },
    ({ ctx, params, body }) => readOutDataOf({ ctx, input: { ...params, ...body } }),
  ),
  route(
    {
      method: "get",
      path: "/people/{personId}/consent-recordings",
      operationId: "listConsentRecordings",
      summary: "Wat de balie aan de telefoon opschreef, en of het klopt",
      tag,
      actor: "desk",
      tenant: "host",
      params: PersonParams,
      query: z.strictObject({ reason: HoldReason.optional() }),
      status: 200,
      result: z.array(ConsentRecording),
    },
    ({ ctx, params, query }) => listRecordings({ ctx, input: { ...params, ...query } }),
  ),
  route(
    {
      method: "post",
      path: "/people/{personId}/restriction",
      operationId: "restrictPerson",
      summary: "Zet de gegevens stil van iemand die dat aan de balie vraagt",
      tag,
      actor: "desk",
      tenant: "host",
      params: PersonParams,
      status: 201,
      result: Restriction,
    },
    async ({ ctx, params }) => notPersonal(await restrictDataOf({ ctx, input: params })),
  ),
  route(
    {
      method: "delete",
      path: "/people/{personId}/restriction",
      operationId: "liftPersonRestriction",
      summary: "Zet die gegevens weer aan",
      tag,
      actor: "desk",
      tenant: "host",
      params: PersonParams,
      status: 204,
    },
    ({ ctx, params }) => liftRestrictionOf({ ctx, input: params }),
  ),
  route(
    {
      method: "post",
      path: "/people/{personId}/consents",
      operationId: "recordConsents",
      summary: "Leg toestemming vast die aan de telefoon is voorgelezen",
      tag,
      actor: "desk",
      tenant: "host",
      params: PersonParams,
      body: RecordedConsents,
      status: 201,
      result: z.array(Consent),
    },
    ({ ctx, params, body }) => recordConsentsByPhone({ ctx, input: { ...params, ...body } }),
  ),
];
