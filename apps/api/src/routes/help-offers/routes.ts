import {
  AdjustHelpOffer,
  AdjustOfferByPhone,
  HelpOffer,
  NewHelpOffer,
  OfferLimits,
  PauseHelpOffer,
  UpdateHelpOffer,
} from "@omzien/contracts";
import {
  adjustHelpOffer,
  adjustOfferByPhone,
  createHelpOffer,
  createOfferByPhone,
  endHelpOffer,
  endOfferByPhone,
  getMyHelpOffer,
  getOfferLimits,
  pauseHelpOffer,
  resumeHelpOffer,
  resumeOfferByPhone,
  undoAdjustmentByPhone,
  undoOfferAdjustment,
  updateHelpOffer,
} from "@omzien/services";
import { OfferAdjustmentParams, PersonOfferAdjustmentParams, PersonParams } from "../../http/params.ts";
import { type Route, route } from "../../http/route.ts";

const goesOn = { name: "helpOffers", whenOff: "goes-on" } as const;
const shared = {
  tag: "help-offers",
  tenant: "host",
  actor: "member",
  module: goesOn,
  result: HelpOffer,
} as const;

const desk = {
  ...shared,
  tag: "people",
  actor: "desk",
  result: OfferLimits,
} as const;

const byPhone: readonly Route[] = [
  route(
    {
      ...desk,
      method: "post",
      path: "/people/{personId}/help-offer",
      operationId: "createOfferByPhone",
      module: { name: "helpOffers", whenOff: "refused" },
      summary: "Schrijf op wat iemand die belt of langskomt wil doen",
      params: PersonParams,
      body: NewHelpOffer,
      status: 201,
    },
    ({ ctx, params, body }) => createOfferByPhone({ ctx, input: { ...params, ...body } }),
  ),
  route(
    {
      method: "delete",
      tag: desk.tag,
      module: goesOn,
      tenant: "host",
      actor: "desk",
      path: "/people/{personId}/help-offer",
      operationId: "endOfferByPhone",
      summary: "Een helper die belt, stopt",
      params: PersonParams,
      status: 204,
    },
    ({ ctx, params }) => endOfferByPhone({ ctx, input: params }),
  ),
  route(
    {
      ...desk,
      method: "get",
      path: "/people/{personId}/help-offer/limits",
      operationId: "getOfferLimits",
      summary: "De grenzen van een helper die belt",
      params: PersonParams,
      status: 200,
    },
    ({ ctx, params }) => getOfferLimits({ ctx, input: params }),
  ),
  route(
    {
      ...desk,
      method: "post",
      path: "/people/{personId}/help-offer/adjustments",
      operationId: "adjustOfferByPhone",
      summary: "Stel een grens aan het aanbod van een helper die belt",
      params: PersonParams,
      body: AdjustOfferByPhone,
      status: 201,
    },
    ({ ctx, params, body }) => adjustOfferByPhone({ ctx, input: { ...params, ...body } }),
  ),
  route(
    {
      ...desk,
      method: "delete",
      path: "/people/{personId}/help-offer/adjustments/{adjustmentId}",
      operationId: "undoAdjustmentByPhone",
      summary: "Haal die grens weer weg",
      params: PersonOfferAdjustmentParams,
      status: 200,
    },
    ({ ctx, params }) => undoAdjustmentByPhone({ ctx, input: params }),
  ),
  route(
    {
      ...desk,
      method: "delete",
      path: "/people/{personId}/help-offer/pause",
      operationId: "resumeOfferByPhone",
      summary: "Een helper die belt, mag weer gevraagd worden",
      params: PersonParams,
      status: 200,
    },
    ({ ctx, params }) => resumeOfferByPhone({ ctx, input: params }),
  ),
];

export const helpOfferRoutes: readonly Route[] = [
  route(
    {
      ...shared,
      method: "post",
      path: "/help-offers",
      operationId: "createHelpOffer",
      module: { name: "helpOffers", whenOff: "refused" },
      summary: "Bied hulp aan",
      body: NewHelpOffer,
      status: 201,
    },
    ({ ctx, body }) => createHelpOffer({ ctx, input: body }),
  ),
  route(
    {
      ...shared,
      method: "get",
      path: "/help-offers/mine",
      operationId: "getMyHelpOffer",
      summary: "Mijn aanbod",
      status: 200,
    },
    ({ ctx }) => getMyHelpOffer({ ctx, input: {} }),
  ),
  route(
    {
      ...shared,
      method: "put",
      path: "/help-offers/mine",
      operationId: "updateMyHelpOffer",
      summary: "Wijzig mijn aanbod",
      body: UpdateHelpOffer,
      status: 200,
    },
    ({ ctx, body }) => updateHelpOffer({ ctx, input: body }),
  ),
  route(
    {
      method: "delete",
      tag: shared.tag,
      module: goesOn,
      tenant: "host",
      actor: "member",
      path: "/help-offers/mine",
      operationId: "endMyHelpOffer",
      summary: "Stop met mijn aanbod",
      status: 204,
    },
    ({ ctx }) => endHelpOffer({ ctx, input: {} }),
  ),
  route(
    {
      ...shared,
      method: "post",
      path: "/help-offers/mine/pause",
      operationId: "pauseMyHelpOffer",
      summary: "Even niet gevraagd worden",
      body: PauseHelpOffer,
      status: 201,
    },
    ({ ctx, body }) => pauseHelpOffer({ ctx, input: body }),
  ),
  route(
    {
      ...shared,
      method: "delete",
      path: "/help-offers/mine/pause",
      operationId: "resumeMyHelpOffer",
      summary: "Weer gevraagd worden",
      status: 200,
    },
    ({ ctx }) => resumeHelpOffer({ ctx, input: {} }),
  ),
  route(
    {
      ...shared,
      method: "post",
      path: "/help-offers/mine/adjustments",
      operationId: "adjustMyHelpOffer",
      summary: "Stel met een druk op de knop een grens aan mijn aanbod",
      body: AdjustHelpOffer,
      status: 201,
    },
    ({ ctx, body }) => adjustHelpOffer({ ctx, input: body }),
  ),
  route(
    {
      ...shared,
      method: "delete",
      path: "/help-offers/mine/adjustments/{adjustmentId}",
      operationId: "undoMyOfferAdjustment",
      summary: "Haal die grens weer weg",
      params: OfferAdjustmentParams,
      status: 200,
    },
    ({ ctx, params }) => undoOfferAdjustment({ ctx, input: params }),
  ),
  ...byPhone,
];
