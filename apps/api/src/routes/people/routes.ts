import { Consent, NewPerson, PersonCard, PersonSearchQuery, RecordedConsents } from "@omzien/contracts";
import { createPersonByPhone, findPeople, getPersonCard, recordConsentsByPhone } from "@omzien/services";
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
      status: 200,
      result: PersonCard,
    },
    ({ ctx, params }) => getPersonCard({ ctx, input: params }),
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
