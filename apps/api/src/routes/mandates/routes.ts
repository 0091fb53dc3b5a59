import {
  GiveMandate,
  Mandate,
  MandateAct,
  MandateList,
  MandateListQuery,
  MandateSecret,
  NoteRepresentationNeed,
  OpenedMandate,
  RecordMandate,
  RepresentationAtDesk,
  Represented,
} from "@omzien/contracts";
import {
  acceptMandate,
  clearRepresentationNeed,
  endMandate,
  getRepresentation,
  getRepresented,
  giveMandate,
  listMandateActs,
  listMandates,
  noteRepresentationNeed,
  openMandate,
  recordMandate,
} from "@omzien/services";
import { z } from "zod";
import { MandateParams, PersonParams } from "../../http/params.ts";
import { type Route, route } from "../../http/route.ts";
import { actingRoutes } from "./acting-routes.ts";

const shared = {
  tag: "mandates",
  tenant: "host",
  module: { name: "mandates", whenOff: "goes-on" },
} as const;

/** What a court or the law says of somebody is theirs by right, so this is always there. */
const desk = { tag: "mandates", tenant: "host" } as const;

const deskRoutes: readonly Route[] = [
  route(
    {
      ...desk,
      method: "get",
      path: "/people/{personId}/mandates",
      operationId: "getRepresentation",
      summary: "Wie voor iemand mag kiezen, en of dat nodig is",
      actor: "desk",
      params: PersonParams,
      status: 200,
      result: RepresentationAtDesk,
    },
    ({ ctx, params }) => getRepresentation({ ctx, input: params }),
  ),
  route(
    {
      ...desk,
      method: "post",
      path: "/people/{personId}/mandates",
      operationId: "recordMandate",
      summary: "Noteer wie voor iemand mag kiezen; het papier is gezien en wordt niet bewaard",
      actor: "desk",
      params: PersonParams,
      body: RecordMandate,
      status: 201,
      result: Mandate,
    },
    ({ ctx, params, body }) => recordMandate({ ctx, input: { ...params, ...body } }),
  ),
  route(
    {
      ...desk,
      method: "put",
      path: "/people/{personId}/representation-need",
      operationId: "noteRepresentationNeed",
      summary: "Noteer dat iemand een vertegenwoordiger nodig heeft; nooit waarom",
      actor: "desk",
      params: PersonParams,
      body: NoteRepresentationNeed,
      status: 200,
      result: RepresentationAtDesk,
    },
    ({ ctx, params, body }) => noteRepresentationNeed({ ctx, input: { ...params, ...body } }),
  ),
  route(
    {
      ...desk,
      method: "delete",
      path: "/people/{personId}/representation-need",
      operationId: "clearRepresentationNeed",
      summary: "Noteer dat iemand geen vertegenwoordiger meer nodig heeft",
      actor: "desk",
      params: PersonParams,
      status: 200,
      result: RepresentationAtDesk,
    },
    ({ ctx, params }) => clearRepresentationNeed({ ctx, input: params }),
  ),
];

export const mandateRoutes: readonly Route[] = [
  route(
    {
      ...shared,
      method: "get",
      path: "/mandates",
      operationId: "listMandates",
      summary: "Wie voor mij mag kiezen, of voor wie ik mag kiezen",
      actor: "member",
      query: MandateListQuery,
      status: 200,
      result: MandateList,
    },
    ({ ctx, query }) => listMandates({ ctx, input: query }),
  ),
  route(
    {
      ...shared,
      method: "post",
      path: "/mandates",
      operationId: "giveMandate",
      module: { name: "mandates", whenOff: "refused" },
      summary: "Geef iemand een machtiging, die hij of zij zelf aanneemt",
      actor: "member",
      body: GiveMandate,
      status: 201,
      result: Mandate,
    },
    ({ ctx, body }) => giveMandate({ ctx, input: body }),
  ),
  route(
    {
      ...shared,
      method: "post",
      path: "/mandates/openings",
      operationId: "openMandate",
      summary: "Lees wie je een machtiging geeft, met de link van de mail",
      actor: "anyone",
      body: MandateSecret,
      status: 200,
      result: OpenedMandate,
    },
    ({ ctx, body, c }) => openMandate({ ctx, input: { ...body, address: c.var.address } }),
  ),
  route(
    {
      ...shared,
      method: "post",
      path: "/mandates/acceptances",
      operationId: "acceptMandate",
      summary: "Neem een machtiging aan, met de link van de mail",
      actor: "member",
      body: MandateSecret,
      status: 201,
      result: Mandate,
    },
    ({ ctx, body }) => acceptMandate({ ctx, input: body }),
  ),
  route(
    {
      ...shared,
      method: "post",
      path: "/mandates/{mandateId}/revocation",
      operationId: "endMandate",
      summary: "Beëindig een machtiging, meteen",
      actor: "member",
      params: MandateParams,
      status: 201,
      result: Mandate,
    },
    ({ ctx, params }) => endMandate({ ctx, input: params }),
  ),
  route(
    {
      ...shared,
      method: "get",
      path: "/mandates/{mandateId}/represented",
      operationId: "getRepresented",
      summary: "De persoon voor wie ik mag kiezen: hulpvragen en toestemmingen waar de machtiging voor is",
      actor: "member",
      params: MandateParams,
      status: 200,
      result: Represented,
    },
    ({ ctx, params }) => getRepresented({ ctx, input: params }),
  ),
  route(
    {
      ...shared,
      method: "get",
      path: "/mandate-acts",
      operationId: "listMandateActs",
      summary: "Wat anderen voor mij deden, en wie",
      actor: "member",
      status: 200,
      result: z.array(MandateAct),
    },
    ({ ctx }) => listMandateActs({ ctx }),
  ),
  ...actingRoutes,
  ...deskRoutes,
];
