import { notPersonal } from "@omzien/consent";
import { CallTask, DeskCounts, DutyCalls, FinishCallTask, PageQuery, pageOf } from "@omzien/contracts";
import {
  finishCallTask,
  getDeskCounts,
  listCallTasks,
  listDutyCalls,
  releaseDutyCall,
  takeDutyCall,
} from "@omzien/services";
import { CallTaskParams, HelpRequestParams } from "../../http/params.ts";
import { type Route, route } from "../../http/route.ts";

const dutyCall = { tag: "desk", actor: "desk", tenant: "host" } as const;

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
      ...dutyCall,
      method: "get",
      path: "/duty-calls",
      operationId: "listDutyCalls",
      summary: "Wie de balie nu moet bellen, omdat er vandaag hulp nodig is",
      status: 200,
      result: DutyCalls,
    },
    ({ ctx }) => listDutyCalls({ ctx }),
  ),
  route(
    {
      ...dutyCall,
      method: "post",
      path: "/duty-calls/{helpRequestId}/take",
      operationId: "takeDutyCall",
      summary: "Ik pak dit op",
      params: HelpRequestParams,
      status: 204,
    },
    ({ ctx, params }) => takeDutyCall({ ctx, input: params }),
  ),
  route(
    {
      ...dutyCall,
      method: "delete",
      path: "/duty-calls/{helpRequestId}/take",
      operationId: "releaseDutyCall",
      summary: "Ik pak dit toch niet op",
      params: HelpRequestParams,
      status: 204,
    },
    ({ ctx, params }) => releaseDutyCall({ ctx, input: params }),
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
