import {
  AgreeToMatch,
  AnswerFollowUp,
  Match,
  MatchListQuery,
  MatchMessage,
  NewMatchMessage,
  PageQuery,
  pageOf,
  StopMatch,
} from "@omzien/contracts";
import {
  agreeToMatch,
  answerFollowUp,
  getMatch,
  handBackMatch,
  listMatches,
  listMatchMessages,
  postMatchMessage,
  stopMatch,
} from "@omzien/services";
import { MatchParams } from "../../http/params.ts";
import { type Route, route } from "../../http/route.ts";

const shared = { tag: "matches", tenant: "host", actor: "member" } as const;
const one = { ...shared, params: MatchParams, result: Match };

export const matchRoutes: readonly Route[] = [
  route(
    {
      ...shared,
      method: "get",
      path: "/matches",
      operationId: "listMatches",
      summary: "Mijn afspraken, of de nabellijst van de balie",
      query: MatchListQuery,
      status: 200,
      result: pageOf(Match),
    },
    ({ ctx, query }) => listMatches({ ctx, input: query }),
  ),
  route(
    {
      ...one,
      method: "get",
      path: "/matches/{matchId}",
      operationId: "getMatch",
      summary: "Een afspraak, met de ander zover beiden dat willen",
      status: 200,
    },
    ({ ctx, params }) => getMatch({ ctx, input: params }),
  ),
  route(
    {
      ...one,
      method: "put",
      path: "/matches/{matchId}/agreement",
      operationId: "agreeToMatch",
      summary: "Zeg ja tegen elkaar en kies wat je deelt",
      body: AgreeToMatch,
      status: 200,
    },
    ({ ctx, params, body }) => agreeToMatch({ ctx, input: { ...params, ...body } }),
  ),
  route(
    {
      ...shared,
      method: "get",
      path: "/matches/{matchId}/messages",
      operationId: "listMatchMessages",
      summary: "Berichten van een afspraak",
      params: MatchParams,
      query: PageQuery,
      status: 200,
      result: pageOf(MatchMessage),
    },
    ({ ctx, params, query }) => listMatchMessages({ ctx, input: { ...params, ...query } }),
  ),
  route(
    {
      ...shared,
      method: "post",
      path: "/matches/{matchId}/messages",
      operationId: "createMatchMessage",
      summary: "Schrijf de ander een bericht",
      params: MatchParams,
      body: NewMatchMessage,
      status: 201,
      result: MatchMessage,
    },
    ({ ctx, params, body }) => postMatchMessage({ ctx, input: { ...params, ...body } }),
  ),
  route(
    {
      ...one,
      method: "post",
      path: "/matches/{matchId}/hand-back",
      operationId: "handBackMatch",
      summary: "Geef een hulpvraag terug; zonder reden, zonder gevolg",
      status: 201,
    },
    ({ ctx, params }) => handBackMatch({ ctx, input: params }),
  ),
  route(
    {
      ...one,
      method: "post",
      path: "/matches/{matchId}/stop",
      operationId: "stopMatch",
      summary: "Niet pluis: stop meteen, gegevens verdwijnen voor beiden",
      body: StopMatch,
      status: 201,
    },
    ({ ctx, params, body }) => stopMatch({ ctx, input: { ...params, ...body } }),
  ),
  route(
    {
      ...one,
      method: "post",
      path: "/matches/{matchId}/follow-up",
      operationId: "answerFollowUp",
      summary: "Vertel hoe het ging; de balie vult het in bij nabellen",
      body: AnswerFollowUp,
      status: 201,
    },
    ({ ctx, params, body }) => answerFollowUp({ ctx, input: { ...params, ...body } }),
  ),
];
