import {
  CreateWorkTableInvitations,
  DeskDigest,
  SetDeskDigest,
  WorkTable,
  WorkTableInvitations,
  WorkTableQuery,
} from "@omzien/contracts";
import { createWorkTableInvitations, getDeskDigest, getWorkTable, setDeskDigest } from "@omzien/services";
import { type Route, route } from "../../http/route.ts";

export const workTableRoutes: readonly Route[] = [
  route(
    {
      method: "get",
      path: "/work-table",
      operationId: "getWorkTable",
      summary: "Alle vragen die op een mens wachten, met wie daar samen het best bij past",
      tag: "work-table",
      actor: "desk",
      tenant: "host",
      query: WorkTableQuery,
      status: 200,
      result: WorkTable,
    },
    ({ ctx, query }) => getWorkTable({ ctx, input: query }),
  ),
  route(
    {
      method: "post",
      path: "/work-table/invitations",
      operationId: "createWorkTableInvitations",
      summary: "Nodig de helpers uit die aan tafel zijn gekozen",
      tag: "work-table",
      actor: "desk",
      tenant: "host",
      body: CreateWorkTableInvitations,
      status: 201,
      result: WorkTableInvitations,
    },
    ({ ctx, body }) => createWorkTableInvitations({ ctx, input: body }),
  ),
  route(
    {
      method: "get",
      path: "/desk-digest",
      operationId: "getDeskDigest",
      summary: "Of ik op werkdagen een mail krijg met wat er op de balie wacht",
      tag: "work-table",
      actor: "desk",
      tenant: "host",
      status: 200,
      result: DeskDigest,
    },
    ({ ctx }) => getDeskDigest({ ctx }),
  ),
  route(
    {
      method: "put",
      path: "/desk-digest",
      operationId: "setDeskDigest",
      summary: "Mijn mail van de dag aan- of uitzetten",
      tag: "work-table",
      actor: "desk",
      tenant: "host",
      body: SetDeskDigest,
      status: 200,
      result: DeskDigest,
    },
    ({ ctx, body }) => setDeskDigest({ ctx, input: body }),
  ),
];
