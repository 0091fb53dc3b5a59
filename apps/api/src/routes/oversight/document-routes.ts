import {
  Destruction,
  OversightDocument,
  OversightDocumentQuery,
  OversightPage,
  PageQuery,
  pageOf,
} from "@omzien/contracts";
import { getOversightDocument, getOversightPage, listDestructions } from "@omzien/services";
import { OversightDocumentParams } from "../../http/params.ts";
import { type Route, route } from "../../http/route.ts";

const shared = { tag: "oversight", tenant: "host", actor: "officer", method: "get", status: 200 } as const;

/** What the site says of itself: register of processing, impact assessment, who sees what, terms. */
export const oversightDocumentRoutes: readonly Route[] = [
  route(
    {
      ...shared,
      path: "/oversight/documents/{document}",
      operationId: "getOversightDocument",
      summary: "Verwerkingsregister, DPIA, wie ziet wat, of bewaartermijnen, uit de regels van de site zelf",
      params: OversightDocumentParams,
      query: OversightDocumentQuery,
      result: OversightDocument,
    },
    ({ ctx, params, query }) => getOversightDocument({ ctx, input: { ...params, ...query } }),
  ),
  route(
    {
      ...shared,
      path: "/oversight/documents/{document}/page",
      operationId: "getOversightPage",
      summary: "Hetzelfde als pagina om te bewaren of af te drukken",
      params: OversightDocumentParams,
      query: OversightDocumentQuery,
      result: OversightPage,
    },
    ({ ctx, params, query }) => getOversightPage({ ctx, input: { ...params, ...query } }),
  ),
  route(
    {
      ...shared,
      path: "/oversight/destructions",
      operationId: "listDestructions",
      summary: "Wat is vernietigd omdat de termijn voorbij was; nieuwste eerst",
      query: PageQuery,
      result: pageOf(Destruction),
    },
    ({ ctx, query }) => listDestructions({ ctx, input: query }),
  ),
];
