import { queryOptions } from "@tanstack/react-query";
import { answerOf } from "../../../api/answer-of.ts";
import { api } from "../../../shell/api.ts";

const fresh = { staleTime: 0, gcTime: 0 } as const;

export const houseStyleQuery = queryOptions({
  ...fresh,
  queryKey: ["house-style"],
  queryFn: () => answerOf(api.GET("/house-style")),
});

export const houseStyleVersionsQuery = queryOptions({
  ...fresh,
  queryKey: ["house-style", "versions"],
  queryFn: () => answerOf(api.GET("/house-style/versions")),
});
