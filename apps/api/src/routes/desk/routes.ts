import { notPersonal } from "@omzien/consent";
import { CallTask, DeskCounts, FinishCallTask, PageQuery, pageOf } from "@omzien/contracts";
import { finishCallTask, getDeskCounts, listCallTasks } from "@omzien/services";
import { CallTaskParams } from "../../http/params.ts";
import { type Route, route } from "../../http/route.ts";

export const deskRoutes: readonly Route[] = [
  route(
    {
      method: "get",
      path: "/desk-counts",
      operationId: "getDeskCounts",
      summary: "Hoeveel er op elke lijst van de balie staat",
      tag: "desk",
      actor: "desk",
      tenant: "host",
      status: 200,
      result: DeskCounts,
    },
    async ({ ctx }) => notPersonal(await getDeskCounts({ ctx })),
  ),
  route(
    {
      method: "get",
      path: "/call-tasks",
      operationId: "listCallTasks",
      summary: "Wie de balie nog moet bellen",
      tag: "desk",
      actor: "desk",
      tenant: "host",
      query: PageQuery,
      status: 200,
      result: pageOf(CallTask),
    },
    ({ ctx, query }) => listCallTasks({ ctx, input: query }),
  ),
  route(
    {
      method: "post",
      path: "/call-tasks/{callTaskId}/completion",
      operationId: "finishCallTask",
      summary: "Er is gebeld",
      tag: "desk",
      actor: "desk",
      tenant: "host",
      params: CallTaskParams,
      body: FinishCallTask,
      status: 204,
    },
    ({ ctx, params, body }) => finishCallTask({ ctx, input: { ...params, ...body } }),
  ),
];
