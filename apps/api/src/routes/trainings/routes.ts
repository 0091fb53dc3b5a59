import { HelperTraining, NoteTraining, Training } from "@omzien/contracts";
import { listHelperTrainings, listTrainings, noteTraining, removeTraining } from "@omzien/services";
import { z } from "zod";
import { PersonParams } from "../../http/params.ts";
import { type Route, route } from "../../http/route.ts";

const tag = "trainings";

export const trainingRoutes: readonly Route[] = [
  route(
    {
      method: "get",
      path: "/trainings",
      operationId: "listTrainings",
      summary: "Welke trainingen helpers hier kunnen hebben",
      tag,
      actor: "desk",
      tenant: "host",
      status: 200,
      result: z.array(Training),
    },
    ({ ctx }) => listTrainings({ ctx }),
  ),
  route(
    {
      method: "get",
      path: "/people/{personId}/trainings",
      operationId: "listHelperTrainings",
      summary: "Welke trainingen iemand heeft gevolgd",
      tag,
      actor: "desk",
      tenant: "host",
      params: PersonParams,
      status: 200,
      result: z.array(HelperTraining),
    },
    ({ ctx, params }) => listHelperTrainings({ ctx, input: params }),
  ),
  route(
    {
      method: "post",
      path: "/people/{personId}/trainings",
      operationId: "noteTraining",
      summary: "Schrijf op dat iemand een training heeft gevolgd",
      tag,
      actor: "desk",
      tenant: "host",
      params: PersonParams,
      body: NoteTraining,
      status: 201,
      result: z.array(HelperTraining),
    },
    ({ ctx, params, body }) => noteTraining({ ctx, input: { ...params, ...body } }),
  ),
  route(
    {
      method: "post",
      path: "/people/{personId}/training-removals",
      operationId: "removeTraining",
      summary: "Haal weg dat iemand een training heeft gevolgd",
      tag,
      actor: "desk",
      tenant: "host",
      params: PersonParams,
      body: NoteTraining,
      status: 204,
    },
    ({ ctx, params, body }) => removeTraining({ ctx, input: { ...params, ...body } }),
  ),
];
