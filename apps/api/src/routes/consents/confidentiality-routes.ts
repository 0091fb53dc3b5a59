import {
  AcceptConfidentiality,
  ConfidentialityStatement,
  Id,
  PromiseLetter,
  RecordConfidentiality,
} from "@omzien/contracts";
import {
  acceptConfidentiality,
  getConfidentialityStatement,
  getPromiseLetter,
  recordConfidentiality,
} from "@omzien/services";
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
  route(
    {
      method: "get",
      path: "/people/{personId}/promise-letter",
      operationId: "getPromiseLetter",
      summary: "De brief over de belofte om te zwijgen, om te printen voor wie stopt en geen e-mail heeft",
      tag,
      actor: "desk",
      tenant: "host",
      params: z.strictObject({ personId: Id }),
      status: 200,
      result: PromiseLetter,
    },
    ({ ctx, params }) => getPromiseLetter({ ctx, input: params }),
  ),
];
