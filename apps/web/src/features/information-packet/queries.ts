import { queryOptions } from "@tanstack/react-query";
import { answerOf } from "../../api/answer-of.ts";
import { ProblemError } from "../../api/problem-error.ts";
import { api } from "../../shell/api.ts";

/** The packet in force and what the reader got of it; null until one has been published. */
export const packetQuery = queryOptions({
  queryKey: ["information-packet"],
  queryFn: () =>
    answerOf(api.GET("/information-packet/published")).catch((error: unknown) => {
      if (error instanceof ProblemError && error.code === "not_found") return null;
      throw error;
    }),
});
