import { queryOptions } from "@tanstack/react-query";
import type { ApiClient, components } from "@omzien/api-client";
import { answerOf } from "../../api/answer-of.ts";
import { queryClient } from "../../api/query-client.ts";
import { type Action, useAction } from "../../api/use-action.ts";
import { api } from "../../shell/api.ts";

export type Rota = components["schemas"]["Rota"];
export type RotaDay = Rota["days"][number];
export type RotaMember = Rota["members"][number];

export const rotaQuery = (rotaId: string) =>
  queryOptions({
    queryKey: ["rotas", rotaId],
    queryFn: () => answerOf(api.GET("/rotas/{rotaId}", { params: { path: { rotaId } } })),
    refetchInterval: 30_000,
  });

const listQuery = (list: "mine" | "desk") =>
  queryOptions({
    queryKey: ["rotas", "list", list],
    queryFn: () => answerOf(api.GET("/rotas", { params: { query: { list, limit: 100 } } })),
  });

export const myRotasQuery = listQuery("mine");
export const deskRotasQuery = { ...listQuery("desk"), refetchInterval: 30_000 };

/** An action on a rota; what was fetched about rotas is then looked up anew. */
export function useRotaAction<Input, Result>(
  call: (api: ApiClient, input: Input, header: { "idempotency-key": string }) => Promise<Result>,
  onDone: (result: Result) => unknown = () => undefined,
): Action<Input, Result> {
  return useAction(call, {
    async onDone(result) {
      await queryClient.invalidateQueries({ queryKey: ["rotas"] });
      await onDone(result);
    },
  });
}
