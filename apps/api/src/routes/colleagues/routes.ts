import {
  AcceptColleagueInvitation,
  ColleagueSecret,
  Colleagues,
  InviteColleague,
  OpenedColleagueInvitation,
  Session,
} from "@omzien/contracts";
import {
  acceptColleagueInvitation,
  checkRole,
  giveRole,
  inviteColleague,
  listColleagues,
  openColleagueInvitation,
  sendColleagueInvitation,
  takeRole,
  withdrawColleagueInvitation,
} from "@omzien/services";
import { ColleagueInvitationParams, ColleagueRoleParams, StaffRoleParams } from "../../http/params.ts";
import { type Route, route } from "../../http/route.ts";
import { startSession } from "../sessions/start-session.ts";

const shared = { tag: "colleagues", tenant: "host" } as const;
const administrator = { ...shared, actor: "administrator", result: Colleagues } as const;

const roleRoutes: readonly Route[] = [
  route(
    {
      ...administrator,
      method: "get",
      path: "/colleagues",
      operationId: "listColleagues",
      summary: "Wie er voor deze site werkt, met welke rollen, en wat daarin veranderde",
      status: 200,
    },
    ({ ctx }) => listColleagues({ ctx }),
  ),
  route(
    {
      ...administrator,
      method: "put",
      path: "/colleagues/{personId}/roles/{role}",
      operationId: "giveRole",
      summary: "Geef een collega een rol, of geef een rol terug",
      params: ColleagueRoleParams,
      status: 200,
    },
    ({ ctx, params }) => giveRole({ ctx, input: params }),
  ),
  route(
    {
      ...administrator,
      method: "delete",
      path: "/colleagues/{personId}/roles/{role}",
      operationId: "takeRole",
      summary: "Neem een rol weg; dat geldt meteen",
      params: ColleagueRoleParams,
      status: 200,
    },
    ({ ctx, params }) => takeRole({ ctx, input: params }),
  ),
  route(
    {
      ...administrator,
      method: "post",
      path: "/colleagues/{personId}/roles/{role}/checks",
      operationId: "checkRole",
      summary: "Zeg dat deze rol nog klopt; na een jaar wordt het weer gevraagd",
      params: StaffRoleParams,
      status: 201,
    },
    ({ ctx, params }) => checkRole({ ctx, input: params }),
  ),
];

const invitationRoutes: readonly Route[] = [
  route(
    {
      ...administrator,
      method: "post",
      path: "/colleague-invitations",
      operationId: "inviteColleague",
      summary: "Vraag iemand per mail om mee te werken",
      body: InviteColleague,
      status: 201,
    },
    ({ ctx, body }) => inviteColleague({ ctx, input: body }),
  ),
  route(
    {
      ...administrator,
      method: "post",
      path: "/colleague-invitations/{colleagueInvitationId}/sending",
      operationId: "sendColleagueInvitation",
      summary: "Stuur een uitnodiging opnieuw; de link van daarvoor werkt niet meer",
      params: ColleagueInvitationParams,
      status: 201,
    },
    ({ ctx, params }) => sendColleagueInvitation({ ctx, input: params }),
  ),
  route(
    {
      ...administrator,
      method: "post",
      path: "/colleague-invitations/{colleagueInvitationId}/withdrawal",
      operationId: "withdrawColleagueInvitation",
      summary: "Trek een uitnodiging in",
      params: ColleagueInvitationParams,
      status: 201,
    },
    ({ ctx, params }) => withdrawColleagueInvitation({ ctx, input: params }),
  ),
  route(
    {
      ...shared,
      method: "post",
      path: "/colleague-invitations/openings",
      operationId: "openColleagueInvitation",
      summary: "Lees wat je gevraagd wordt, met de link van de mail",
      actor: "anyone",
      body: ColleagueSecret,
      status: 200,
      result: OpenedColleagueInvitation,
    },
    ({ ctx, body, c }) => openColleagueInvitation({ ctx, input: { ...body, address: c.var.address } }),
  ),
  route(
    {
      ...shared,
      method: "post",
      path: "/colleague-invitations/acceptances",
      operationId: "acceptColleagueInvitation",
      summary: "Neem een uitnodiging aan, met de link van de mail, en log in",
      actor: "anyone",
      startsSession: true,
      body: AcceptColleagueInvitation,
      status: 201,
      result: Session,
    },
    async ({ ctx, body, c }) => {
      const joined = await acceptColleagueInvitation({ ctx, input: { ...body, address: c.var.address } });
      return startSession(c, ctx, { ...joined, draft: null });
    },
  ),
];

export const colleagueRoutes: readonly Route[] = [...roleRoutes, ...invitationRoutes];
