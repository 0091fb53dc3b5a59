import { AnswerEnvelope, ArrivedEnvelopes, EnvelopeReference, Id } from "@omzien/contracts";
import { answerEnvelope, listEnvelopes, notePartnerTold } from "@omzien/services";
import { z } from "zod";
import { type Route, route } from "../../http/route.ts";

const shared = { tag: "envelopes", tenant: "host", actor: "desk", result: ArrivedEnvelopes } as const;

export const envelopeRoutes: readonly Route[] = [
  route(
    {
      ...shared,
      method: "get",
      path: "/envelopes",
      operationId: "listEnvelopes",
      summary: "Wat andere gemeenten vragen, zonder persoonsgegevens",
      status: 200,
    },
    ({ ctx, c }) => listEnvelopes({ ctx, input: { envelopes: c.get("deps").envelopes } }),
  ),
  route(
    {
      ...shared,
      method: "post",
      path: "/envelopes/{reference}/answer",
      operationId: "answerEnvelope",
      summary: "Antwoord een andere gemeente met een van de vaste zinnen",
      params: z.object({ reference: EnvelopeReference }),
      body: AnswerEnvelope,
      status: 201,
    },
    ({ ctx, params, body, c }) =>
      answerEnvelope({ ctx, input: { ...params, ...body, envelopes: c.get("deps").envelopes } }),
  ),
  route(
    {
      ...shared,
      method: "post",
      path: "/forwardings/{forwardingId}/told",
      operationId: "notePartnerTold",
      summary: "Schrijf op dat een organisatie weet dat een vraag niet meer geldt",
      params: z.object({ forwardingId: Id }),
      status: 201,
    },
    ({ ctx, params, c }) =>
      notePartnerTold({ ctx, input: { ...params, envelopes: c.get("deps").envelopes } }),
  ),
];
