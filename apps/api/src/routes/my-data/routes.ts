import { notPersonal } from "@omzien/consent";
import {
  ConsentReceipts,
  ConsentRecords,
  Erasure,
  Look,
  MyData,
  PageQuery,
  pageOf,
  Restriction,
} from "@omzien/contracts";
import {
  cancelErasure,
  getConsentReceipts,
  getConsentRecords,
  getMyData,
  getMyDataHtml,
  liftMyRestriction,
  listLooks,
  requestErasure,
  restrictMyData,
} from "@omzien/services";
import { z } from "zod";
import { type Route, route } from "../../http/route.ts";

const shared = { tag: "my-data", tenant: "host", actor: "member" } as const;

export const myDataRoutes: readonly Route[] = [
  route(
    {
      ...shared,
      method: "get",
      path: "/my-data",
      operationId: "getMyData",
      summary: "Alles wat deze site over mij bewaart",
      status: 200,
      result: MyData,
    },
    ({ ctx }) => getMyData({ ctx }),
  ),
  route(
    {
      ...shared,
      method: "get",
      path: "/my-data/document",
      operationId: "getMyDataDocument",
      summary: "Hetzelfde als leesbare pagina om te bewaren of af te drukken",
      status: 200,
      result: z.object({ html: z.string() }),
    },
    ({ ctx }) => getMyDataHtml({ ctx }),
  ),
  route(
    {
      ...shared,
      method: "get",
      path: "/my-data/consent-receipts",
      operationId: "getConsentReceipts",
      summary: "Bewijs van elk antwoord over toestemming, als PDF",
      status: 200,
      result: ConsentReceipts,
    },
    ({ ctx }) => getConsentReceipts({ ctx }),
  ),
  route(
    {
      ...shared,
      method: "get",
      path: "/my-data/consent-records",
      operationId: "getConsentRecords",
      summary: "Dezelfde antwoorden als JSON-LD (ISO/IEC TS 27560, W3C DPV)",
      status: 200,
      result: ConsentRecords,
    },
    ({ ctx }) => getConsentRecords({ ctx }),
  ),
  route(
    {
      ...shared,
      method: "get",
      path: "/my-data/looks",
      operationId: "listLooks",
      summary: "Wie mijn contactgegevens zag, of wat over mijn gezondheid gaat; nieuwste eerst",
      query: PageQuery,
      status: 200,
      result: pageOf(Look),
    },
    ({ ctx, query }) => listLooks({ ctx, input: query }),
  ),
  route(
    {
      ...shared,
      method: "post",
      path: "/my-data/restriction",
      operationId: "restrictMyData",
      summary: "Zet mijn gegevens stil: bewaren, en verder niets (AVG artikel 18)",
      status: 201,
      result: Restriction,
    },
    async ({ ctx }) => notPersonal(await restrictMyData({ ctx })),
  ),
  route(
    {
      ...shared,
      method: "delete",
      path: "/my-data/restriction",
      operationId: "liftMyRestriction",
      summary: "Zet mijn gegevens weer aan",
      status: 204,
    },
    ({ ctx }) => liftMyRestriction({ ctx }),
  ),
  route(
    {
      ...shared,
      method: "post",
      path: "/my-data/erasure",
      operationId: "requestErasure",
      summary: "Verwijder mijn account; 14 dagen bedenktijd",
      status: 201,
      result: Erasure,
    },
    async ({ ctx }) => notPersonal(await requestErasure({ ctx })),
  ),
  route(
    {
      ...shared,
      method: "delete",
      path: "/my-data/erasure",
      operationId: "cancelErasure",
      summary: "Toch niet verwijderen",
      status: 204,
    },
    ({ ctx }) => cancelErasure({ ctx }),
  ),
];
