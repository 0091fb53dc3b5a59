import { ForwardHelpRequest, ForwardingCase, Id } from "@omzien/contracts";
import { forwardHelpRequest, getForwardingCase, recallForwarding } from "@omzien/services";
import { z } from "zod";
import { type Route, route } from "../../http/route.ts";

const shared = { tag: "forwardings", tenant: "host", actor: "desk", result: ForwardingCase } as const;
const ofRequest = z.object({ helpRequestId: Id });
const ofForwarding = z.object({ helpRequestId: Id, forwardingId: Id });

export const forwardingRoutes: readonly Route[] = [
  route(
    {
      ...shared,
      method: "get",
      path: "/help-requests/{helpRequestId}/forwardings",
      operationId: "getForwardingCase",
      summary: "Wat andere gemeenten en organisaties is gevraagd, en wat kan",
      params: ofRequest,
      status: 200,
    },
    ({ ctx, params, c }) =>
      getForwardingCase({ ctx, input: { ...params, envelopes: c.get("deps").envelopes } }),
  ),
  route(
    {
      ...shared,
      method: "post",
      path: "/help-requests/{helpRequestId}/forwardings",
      operationId: "forwardHelpRequest",
      summary: "Leg een vraag zonder persoonsgegevens voor aan een andere gemeente of organisatie",
      params: ofRequest,
      body: ForwardHelpRequest,
      status: 201,
    },
    ({ ctx, params, body, c }) =>
      forwardHelpRequest({ ctx, input: { ...params, ...body, envelopes: c.get("deps").envelopes } }),
  ),
  route(
    {
      ...shared,
      method: "post",
      path: "/help-requests/{helpRequestId}/forwardings/{forwardingId}/recall",
      operationId: "recallForwarding",
      summary: "Haal een vraag terug bij een andere gemeente of organisatie",
      params: ofForwarding,
      status: 201,
    },
    ({ ctx, params, c }) =>
      recallForwarding({ ctx, input: { ...params, envelopes: c.get("deps").envelopes } }),
  ),
];
