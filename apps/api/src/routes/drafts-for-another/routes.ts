import {
  AnswerDraft,
  DraftAnswer,
  DraftAtDesk,
  DraftForAnother,
  DraftList,
  DraftListQuery,
  NewDraftForAnother,
  OpenDraft,
  OpenedDraft,
  RecordDraftAnswer,
} from "@omzien/contracts";
import { answerDraft, getDraft, listDrafts, makeDraft, openDraft, recordDraftAnswer } from "@omzien/services";
import { DraftParams } from "../../http/params.ts";
import { type Route, route } from "../../http/route.ts";

const shared = {
  tag: "drafts-for-another",
  tenant: "host",
  module: { name: "draftsForAnother", whenOff: "goes-on" },
} as const;

export const draftRoutes: readonly Route[] = [
  route(
    {
      ...shared,
      method: "get",
      path: "/drafts-for-another",
      operationId: "listDrafts",
      summary: "Hoe het staat met wat ik voor een ander vroeg; voor de balie wat wacht",
      actor: "member",
      query: DraftListQuery,
      status: 200,
      result: DraftList,
    },
    ({ ctx, query }) => listDrafts({ ctx, input: query }),
  ),
  route(
    {
      ...shared,
      method: "post",
      path: "/drafts-for-another",
      operationId: "makeDraft",
      module: { name: "draftsForAnother", whenOff: "refused" },
      summary: "Vraag hulp voor een ander, die zelf bevestigt",
      actor: "member",
      body: NewDraftForAnother,
      status: 201,
      result: DraftForAnother,
    },
    ({ ctx, body }) => makeDraft({ ctx, input: body }),
  ),
  route(
    {
      ...shared,
      method: "post",
      path: "/drafts-for-another/openings",
      operationId: "openDraft",
      summary: "Lees wat een ander voor je vroeg, met de link of de code",
      actor: "anyone",
      body: OpenDraft,
      status: 200,
      result: OpenedDraft,
    },
    ({ ctx, body, c }) => openDraft({ ctx, input: { ...body, address: c.var.address } }),
  ),
  route(
    {
      ...shared,
      method: "post",
      path: "/drafts-for-another/answers",
      operationId: "answerDraft",
      summary: "Zeg ja, nee of dit klopt niet, met de link of de code",
      actor: "anyone",
      body: AnswerDraft,
      status: 201,
      result: DraftAnswer,
    },
    ({ ctx, body, c }) => answerDraft({ ctx, input: { ...body, address: c.var.address } }),
  ),
  route(
    {
      ...shared,
      method: "get",
      path: "/drafts-for-another/{draftId}",
      operationId: "getDraft",
      summary: "Wat iemand voor een ander vroeg, om voor te lezen of te printen",
      actor: "desk",
      params: DraftParams,
      status: 200,
      result: DraftAtDesk,
    },
    ({ ctx, params }) => getDraft({ ctx, input: params }),
  ),
  route(
    {
      ...shared,
      method: "post",
      path: "/drafts-for-another/{draftId}/refusal",
      operationId: "recordDraftAnswer",
      summary: "Noteer dat iemand nee zei, aan de telefoon of op papier",
      actor: "desk",
      params: DraftParams,
      body: RecordDraftAnswer,
      status: 201,
      result: DraftForAnother,
    },
    ({ ctx, params, body }) => recordDraftAnswer({ ctx, input: { ...params, ...body } }),
  ),
];
