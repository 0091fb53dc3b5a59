import { AskedPurpose, AcceptCodeOfConduct, CodeOfConduct, Consent, GiveConsents } from "@omzien/contracts";
import { notPersonal } from "@omzien/consent";
import {
  acceptCodeOfConduct,
  getCodeOfConduct,
  giveConsents,
  listConsents,
  withdrawConsent,
} from "@omzien/services";
import { z } from "zod";
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
