import {
  AnswerConsentsFor,
  ExtendHelpRequest,
  HelpRequest,
  NewHelpRequestFor,
  RepresentedConsent,
  WithdrawHelpRequest,
} from "@omzien/contracts";
import {
  answerConsentsFor,
  createHelpRequestFor,
  extendHelpRequestFor,
  withdrawConsentFor,
  withdrawHelpRequestFor,
} from "@omzien/services";
import { z } from "zod";
import { MandateConsentParams, MandateParams, MandateRequestParams } from "../../http/params.ts";
import { type Route, route } from "../../http/route.ts";

const shared = {
  tag: "mandates",
  tenant: "host",
  actor: "member",
  module: { name: "mandates", whenOff: "goes-on" },
} as const;

/** What somebody does for another, by a mandate that holds at that moment. */
export const actingRoutes: readonly Route[] = [
  route(
    {
      ...shared,
      method: "post",
      path: "/mandates/{mandateId}/help-requests",
      operationId: "createHelpRequestFor",
      summary: "Vraag hulp voor iemand voor wie ik mag kiezen",
      params: MandateParams,
      body: NewHelpRequestFor,
      status: 201,
      result: HelpRequest,
    },
    ({ ctx, params, body }) => createHelpRequestFor({ ctx, input: { ...params, ...body } }),
  ),
  route(
    {
      ...shared,
      method: "post",
      path: "/mandates/{mandateId}/help-requests/{helpRequestId}/withdrawal",
      operationId: "withdrawHelpRequestFor",
      summary: "Trek een hulpvraag in van iemand voor wie ik mag kiezen",
      params: MandateRequestParams,
      body: WithdrawHelpRequest,
      status: 201,
      result: HelpRequest,
    },
    ({ ctx, params, body }) => withdrawHelpRequestFor({ ctx, input: { ...params, ...body } }),
  ),
  route(
    {
      ...shared,
      method: "post",
      path: "/mandates/{mandateId}/help-requests/{helpRequestId}/extension",
      operationId: "extendHelpRequestFor",
      summary: "Verleng een hulpvraag van iemand voor wie ik mag kiezen",
      params: MandateRequestParams,
      body: ExtendHelpRequest,
      status: 201,
      result: HelpRequest,
    },
    ({ ctx, params, body }) => extendHelpRequestFor({ ctx, input: { ...params, ...body } }),
  ),
  route(
    {
      ...shared,
      method: "post",
      path: "/mandates/{mandateId}/consents",
      operationId: "answerConsentsFor",
      summary: "Beantwoord toestemmingen voor iemand voor wie ik mag kiezen",
      params: MandateParams,
      body: AnswerConsentsFor,
      status: 201,
      result: z.array(RepresentedConsent),
    },
    ({ ctx, params, body }) => answerConsentsFor({ ctx, input: { ...params, ...body } }),
  ),
  route(
    {
      ...shared,
      method: "delete",
      path: "/mandates/{mandateId}/consents/{purpose}",
      operationId: "withdrawConsentFor",
      summary: "Trek een toestemming in van iemand voor wie ik mag kiezen",
      params: MandateConsentParams,
      status: 200,
      result: z.array(RepresentedConsent),
    },
    ({ ctx, params }) => withdrawConsentFor({ ctx, input: params }),
  ),
];
