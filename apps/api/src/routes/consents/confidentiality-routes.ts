import {
  AcceptConfidentiality,
  ConfidentialityStatement,
  Id,
  RecordConfidentiality,
} from "@omzien/contracts";
import { acceptConfidentiality, getConfidentialityStatement, recordConfidentiality } from "@omzien/services";
import { z } from "zod";
import { type Route, route } from "../../http/route.ts";

const tag = "consents";

export const confidentialityRoutes: readonly Route[] = [
  route(
    {
      method: "get",
      path: "/confidentiality-statement",
      operationId: "getConfidentialityStatement",
      summary: "De belofte om te zwijgen die nu geldt",
      tag,
      actor: "member",
      tenant: "host",
      status: 200,
      result: ConfidentialityStatement,
    },
    ({ ctx }) => getConfidentialityStatement({ ctx }),
  ),
  route(
    {
      method: "post",
      path: "/confidentiality-statement/acceptances",
      operationId: "acceptConfidentiality",
      summary: "Beloof om te zwijgen over wat je hoort en ziet",
      tag,
      actor: "member",
      tenant: "host",
      body: AcceptConfidentiality,
      status: 201,
      result: ConfidentialityStatement,
    },
    ({ ctx, body }) => acceptConfidentiality({ ctx, input: body }),
  ),
  route(
    {
      method: "post",
      path: "/people/{personId}/confidentiality-acceptances",
      operationId: "recordConfidentiality",
      summary: "Leg vast dat iemand de belofte aan de telefoon of op papier deed",
      tag,
      actor: "desk",
      tenant: "host",
      params: z.strictObject({ personId: Id }),
      body: RecordConfidentiality,
      status: 201,
      result: ConfidentialityStatement,
    },
    ({ ctx, params, body }) => recordConfidentiality({ ctx, input: { ...params, ...body } }),
  ),
];
