import {
  AnswerInvitation,
  Invitation,
  InvitationAnswer,
  OpenInvitation,
  PageQuery,
  pageOf,
} from "@omzien/contracts";
import { answerInvitation, getInvitation, listMyInvitations, openInvitation } from "@omzien/services";
import { InvitationParams } from "../../http/params.ts";
import { type Route, route } from "../../http/route.ts";

const shared = { tag: "invitations", tenant: "host" } as const;

export const invitationRoutes: readonly Route[] = [
  route(
    {
      ...shared,
      method: "get",
      path: "/invitations",
      operationId: "listInvitations",
      summary: "Waarvoor ben ik gevraagd",
      actor: "member",
      query: PageQuery,
      status: 200,
      result: pageOf(Invitation),
    },
    ({ ctx, query }) => listMyInvitations({ ctx, input: query }),
  ),
  route(
    {
      ...shared,
      method: "post",
      path: "/invitations/openings",
      operationId: "openInvitation",
      summary: "Lees een uitnodiging met de geheime link uit de mail",
      actor: "anyone",
      body: OpenInvitation,
      status: 200,
      result: Invitation,
    },
    ({ ctx, body }) => openInvitation({ ctx, input: body }),
  ),
  route(
    {
      ...shared,
      method: "get",
      path: "/invitations/{invitationId}",
      operationId: "getInvitation",
      summary: "Een uitnodiging",
      actor: "member",
      params: InvitationParams,
      status: 200,
      result: Invitation,
    },
    ({ ctx, params }) => getInvitation({ ctx, input: params }),
  ),
  route(
    {
      ...shared,
      method: "post",
      path: "/invitations/{invitationId}/answer",
      operationId: "answerInvitation",
      summary: "Zeg ja, nee of later; nee kost niets",
      actor: "anyone",
      params: InvitationParams,
      body: AnswerInvitation,
      status: 201,
      result: InvitationAnswer,
    },
    ({ ctx, params, body }) => answerInvitation({ ctx, input: { ...params, ...body } }),
  ),
];
