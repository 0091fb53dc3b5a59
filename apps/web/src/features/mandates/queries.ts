import { queryOptions } from "@tanstack/react-query";
import { answerOf } from "../../api/answer-of.ts";
import { api } from "../../shell/api.ts";

/** Keys of everything about mandates. */
export const mandatesKey = ["mandates"] as const;

const listQuery = (list: "given" | "held") =>
  queryOptions({
    queryKey: [...mandatesKey, list],
    queryFn: () => answerOf(api.GET("/mandates", { params: { query: { list } } })),
  });

/** Who may choose for me. */
export const givenQuery = listQuery("given");
/** For whom I may choose. */
export const heldQuery = listQuery("held");

export const actsQuery = queryOptions({
  queryKey: [...mandatesKey, "acts"],
  queryFn: () => answerOf(api.GET("/mandate-acts")),
});

/** Somebody for whom I may choose: each look is written down, so it is not looked at again by itself. */
export const representedQuery = (mandateId: string) =>
  queryOptions({
    queryKey: [...mandatesKey, "represented", mandateId],
    queryFn: () =>
      answerOf(api.GET("/mandates/{mandateId}/represented", { params: { path: { mandateId } } })),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });

/** Who may choose for somebody, for the desk. */
export const representationQuery = (personId: string) =>
  queryOptions({
    queryKey: [...mandatesKey, "desk", personId],
    queryFn: () => answerOf(api.GET("/people/{personId}/mandates", { params: { path: { personId } } })),
  });
