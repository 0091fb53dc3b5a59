import {
  CandidateList,
  CreateInvitations,
  ExtendHelpRequest,
  HelpRequest,
  HelpRequestListQuery,
  NewHelpRequest,
  pageOf,
  SolveHelpRequest,
  TriageHelpRequest,
  WithdrawHelpRequest,
} from "@omzien/contracts";
import {
  createHelpRequest,
  createInvitations,
  extendHelpRequest,
  getHelpRequest,
  listCandidates,
  listHelpRequests,
  solveHelpRequest,
  triageHelpRequest,
  withdrawHelpRequest,
} from "@omzien/services";
import { HelpRequestParams } from "../../http/params.ts";
import { type Route, route } from "../../http/route.ts";

const shared = { tag: "help-requests", tenant: "host" } as const;
const one = { ...shared, params: HelpRequestParams, result: HelpRequest };

export const helpRequestRoutes: readonly Route[] = [
  route(
    {
      ...shared,
      method: "get",
      path: "/help-requests",
      operationId: "listHelpRequests",
      summary: "Mijn hulpvragen, of een lijst van de balie",
      actor: "member",
      query: HelpRequestListQuery,
      status: 200,
      result: pageOf(HelpRequest),
    },
    ({ ctx, query }) => listHelpRequests({ ctx, input: query }),
  ),
  route(
    {
      ...shared,
      method: "post",
      path: "/help-requests",
      operationId: "createHelpRequest",
      summary: "Vraag hulp; de balie kan het voor een ander doen",
      actor: "member",
      body: NewHelpRequest,
      status: 201,
      result: HelpRequest,
    },
    ({ ctx, body }) => createHelpRequest({ ctx, input: body }),
  ),
  route(
    {
      ...one,
      method: "get",
      path: "/help-requests/{helpRequestId}",
      operationId: "getHelpRequest",
      summary: "Een hulpvraag en hoe het zoeken gaat",
      actor: "member",
      status: 200,
    },
    ({ ctx, params }) => getHelpRequest({ ctx, input: params }),
  ),
  route(
    {
      ...one,
      method: "post",
      path: "/help-requests/{helpRequestId}/withdrawal",
      operationId: "withdrawHelpRequest",
      summary: "Trek een hulpvraag in",
      actor: "member",
      body: WithdrawHelpRequest,
      status: 201,
    },
    ({ ctx, params, body }) => withdrawHelpRequest({ ctx, input: { ...params, ...body } }),
  ),
  route(
    {
      ...one,
      method: "post",
      path: "/help-requests/{helpRequestId}/extension",
      operationId: "extendHelpRequest",
      summary: "Verleng een hulpvraag",
      actor: "member",
      body: ExtendHelpRequest,
      status: 201,
    },
    ({ ctx, params, body }) => extendHelpRequest({ ctx, input: { ...params, ...body } }),
  ),
  route(
    {
      ...one,
      method: "post",
      path: "/help-requests/{helpRequestId}/solution",
      operationId: "solveHelpRequest",
      summary: "Zeg dat het geregeld is",
      actor: "member",
      body: SolveHelpRequest,
      status: 201,
    },
    ({ ctx, params, body }) => solveHelpRequest({ ctx, input: { ...params, ...body } }),
  ),
  route(
    {
      ...one,
      method: "post",
      path: "/help-requests/{helpRequestId}/triage",
      operationId: "triageHelpRequest",
      summary: "Bepaal de zwaarte en of er gezocht wordt",
      actor: "desk",
      body: TriageHelpRequest,
      status: 201,
    },
    ({ ctx, params, body }) => triageHelpRequest({ ctx, input: { ...params, ...body } }),
  ),
  route(
    {
      ...one,
      method: "get",
      path: "/help-requests/{helpRequestId}/candidates",
      operationId: "listCandidates",
      summary: "Wie past, met punten en redenen, en hoeveel mensen waarom niet",
      actor: "desk",
      status: 200,
      result: CandidateList,
    },
    ({ ctx, params }) => listCandidates({ ctx, input: params }),
  ),
  route(
    {
      ...one,
      method: "post",
      path: "/help-requests/{helpRequestId}/invitations",
      operationId: "createInvitations",
      summary: "Nodig zelf helpers uit",
      actor: "desk",
      body: CreateInvitations,
      status: 201,
      result: CandidateList,
    },
    ({ ctx, params, body }) => createInvitations({ ctx, input: { ...params, ...body } }),
  ),
];
