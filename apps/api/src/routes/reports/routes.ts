import { notPersonal } from "@omzien/consent";
import { CloseReport, NewReport, pageOf, Report, ReportListQuery, ReportReceipt } from "@omzien/contracts";
import { closeReport, createReport, getReport, listReports } from "@omzien/services";
import { ReportParams } from "../../http/params.ts";
import { type Route, route } from "../../http/route.ts";

const shared = { tag: "reports", tenant: "host" } as const;

export const reportRoutes: readonly Route[] = [
  route(
    {
      ...shared,
      method: "post",
      path: "/reports",
      operationId: "createReport",
      summary: "Meld dat iets niet goed voelt; ook zonder account",
      actor: "anyone",
      body: NewReport,
      status: 201,
      result: ReportReceipt,
    },
    async ({ ctx, c, body }) =>
      notPersonal(await createReport({ ctx, input: { ...body, address: c.get("address") } })),
  ),
  route(
    {
      ...shared,
      method: "get",
      path: "/reports",
      operationId: "listReports",
      summary: "Meldingen",
      actor: "desk",
      query: ReportListQuery,
      status: 200,
      result: pageOf(Report),
    },
    ({ ctx, query }) => listReports({ ctx, input: query }),
  ),
  route(
    {
      ...shared,
      method: "get",
      path: "/reports/{reportId}",
      operationId: "getReport",
      summary: "Een melding",
      actor: "desk",
      params: ReportParams,
      status: 200,
      result: Report,
    },
    ({ ctx, params }) => getReport({ ctx, input: params }),
  ),
  route(
    {
      ...shared,
      method: "post",
      path: "/reports/{reportId}/closing",
      operationId: "closeReport",
      summary: "Sluit een melding af",
      actor: "desk",
      params: ReportParams,
      body: CloseReport,
      status: 201,
      result: Report,
    },
    ({ ctx, params, body }) => closeReport({ ctx, input: { ...params, ...body } }),
  ),
];
