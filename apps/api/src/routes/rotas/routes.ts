import {
  AnswerSwap,
  AskRotaMember,
  MakeRota,
  pageOf,
  ProposeSwap,
  Rota,
  RotaAvailability,
  RotaLeft,
  RotaListQuery,
  RotaStopped,
  StopRotaMember,
  TakeShift,
} from "@omzien/contracts";
import {
  acceptRotaProposal,
  answerSwap,
  askRotaMember,
  endRota,
  getRota,
  leaveRotaAsMember,
  listRotas,
  makeRota,
  proposeShifts,
  proposeSwap,
  returnShift,
  setRotaAvailability,
  stopRotaMember,
  takeShift,
} from "@omzien/services";
import {
  HelpRequestParams,
  RotaMemberParams,
  RotaParams,
  RotaProposalParams,
  RotaShiftParams,
  RotaSwapParams,
} from "../../http/params.ts";
import { type Route, route } from "../../http/route.ts";

const shared = { tag: "rotas", tenant: "host", actor: "member" } as const;

/** Who takes part, which turns are proposed, and what it is as a whole. */
const wholeRoutes: readonly Route[] = [
  route(
    {
      ...shared,
      method: "get",
      path: "/rotas",
      operationId: "listRotas",
      summary: "Roosters die lopen: de mijne, of alle voor de balie",
      query: RotaListQuery,
      status: 200,
      result: pageOf(Rota),
    },
    ({ ctx, query }) => listRotas({ ctx, input: query }),
  ),
  route(
    {
      ...shared,
      method: "post",
      path: "/help-requests/{helpRequestId}/rotas",
      operationId: "makeRota",
      summary: "Deel een hulpvraag in over dagen",
      params: HelpRequestParams,
      body: MakeRota,
      status: 201,
      result: Rota,
    },
    ({ ctx, params, body }) => makeRota({ ctx, input: { ...params, ...body } }),
  ),
  route(
    {
      ...shared,
      method: "get",
      path: "/rotas/{rotaId}",
      operationId: "getRota",
      summary: "Een rooster: wie komt wanneer",
      params: RotaParams,
      status: 200,
      result: Rota,
    },
    ({ ctx, params }) => getRota({ ctx, input: params }),
  ),
  route(
    {
      ...shared,
      method: "post",
      path: "/rotas/{rotaId}/proposals",
      operationId: "proposeShifts",
      summary: "Laat de open beurten eerlijk verdelen; wat beloofd is blijft",
      params: RotaParams,
      status: 201,
      result: Rota,
    },
    ({ ctx, params }) => proposeShifts({ ctx, input: params }),
  ),
  route(
    {
      ...shared,
      method: "post",
      path: "/rotas/{rotaId}/proposals/{proposalId}/acceptance",
      operationId: "acceptRotaProposal",
      summary: "Neem een voorstel voor de beurten over",
      params: RotaProposalParams,
      status: 201,
      result: Rota,
    },
    ({ ctx, params }) => acceptRotaProposal({ ctx, input: params }),
  ),
  route(
    {
      ...shared,
      method: "post",
      path: "/rotas/{rotaId}/end",
      operationId: "endRota",
      summary: "Stop een rooster voor de laatste dag",
      params: RotaParams,
      status: 201,
      result: Rota,
    },
    ({ ctx, params }) => endRota({ ctx, input: params }),
  ),
];

const memberRoutes: readonly Route[] = [
  route(
    {
      ...shared,
      method: "post",
      path: "/rotas/{rotaId}/members",
      operationId: "askRotaMember",
      summary: "Vraag een helper om mee te doen aan een rooster",
      actor: "desk",
      params: RotaParams,
      body: AskRotaMember,
      status: 201,
      result: Rota,
    },
    ({ ctx, params, body }) => askRotaMember({ ctx, input: { ...params, ...body } }),
  ),
  route(
    {
      ...shared,
      method: "put",
      path: "/rotas/{rotaId}/members/{memberId}/availability",
      operationId: "setRotaAvailability",
      summary: "Doe mee aan een rooster en zeg welke dagen kunnen",
      params: RotaMemberParams,
      body: RotaAvailability,
      status: 200,
      result: Rota,
    },
    ({ ctx, params, body }) => setRotaAvailability({ ctx, input: { ...params, ...body } }),
  ),
  route(
    {
      ...shared,
      method: "post",
      path: "/rotas/{rotaId}/members/{memberId}/departure",
      operationId: "leaveRota",
      summary: "Doe niet of niet meer mee; zonder reden, zonder gevolg",
      params: RotaMemberParams,
      status: 201,
      result: RotaLeft,
    },
    ({ ctx, params }) => leaveRotaAsMember({ ctx, input: params }),
  ),
  route(
    {
      ...shared,
      method: "post",
      path: "/rotas/{rotaId}/members/{memberId}/stop",
      operationId: "stopRotaMember",
      summary: "Niet pluis: stop meteen tussen deze twee, de anderen gaan door",
      params: RotaMemberParams,
      body: StopRotaMember,
      status: 201,
      result: RotaStopped,
    },
    ({ ctx, params, body }) => stopRotaMember({ ctx, input: { ...params, ...body } }),
  ),
];

const shiftRoutes: readonly Route[] = [
  route(
    {
      ...shared,
      method: "post",
      path: "/rotas/{rotaId}/shifts",
      operationId: "takeShift",
      summary: "Neem een open beurt",
      params: RotaParams,
      body: TakeShift,
      status: 201,
      result: Rota,
    },
    ({ ctx, params, body }) => takeShift({ ctx, input: { ...params, ...body } }),
  ),
  route(
    {
      ...shared,
      method: "post",
      path: "/rotas/{rotaId}/shifts/{shiftId}/return",
      operationId: "returnShift",
      summary: "Geef een beurt terug; zonder reden, zonder gevolg",
      params: RotaShiftParams,
      status: 201,
      result: Rota,
    },
    ({ ctx, params }) => returnShift({ ctx, input: params }),
  ),
  route(
    {
      ...shared,
      method: "post",
      path: "/rotas/{rotaId}/swaps",
      operationId: "proposeSwap",
      summary: "Vraag een ander om te ruilen of een beurt over te nemen",
      params: RotaParams,
      body: ProposeSwap,
      status: 201,
      result: Rota,
    },
    ({ ctx, params, body }) => proposeSwap({ ctx, input: { ...params, ...body } }),
  ),
  route(
    {
      ...shared,
      method: "post",
      path: "/rotas/{rotaId}/swaps/{swapId}/answer",
      operationId: "answerSwap",
      summary: "Zeg ja of nee op een ruil; pas dan verandert er iets",
      params: RotaSwapParams,
      body: AnswerSwap,
      status: 201,
      result: Rota,
    },
    ({ ctx, params, body }) => answerSwap({ ctx, input: { ...params, ...body } }),
  ),
];

export const rotaRoutes: readonly Route[] = [...wholeRoutes, ...memberRoutes, ...shiftRoutes];
