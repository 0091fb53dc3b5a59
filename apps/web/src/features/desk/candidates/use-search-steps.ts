import { answerOf } from "../../../api/answer-of.ts";
import type { ProblemError } from "../../../api/problem-error.ts";
import { useAction } from "../../../api/use-action.ts";
import { useDeskRefresh } from "../queries.ts";

export interface SearchSteps {
  askNext: () => void;
  pause: () => void;
  resume: () => void;
  busy: boolean;
  problem: ProblemError | undefined;
}

/** Hastening the search of one request, pausing it, and letting it go on. */
export function useSearchSteps(helpRequestId: string): SearchSteps {
  const refresh = useDeskRefresh();
  const step = useAction(
    (api, kind: "next" | "pause" | "resume", header) => {
      const path = { helpRequestId };
      const params = { path, header };
      switch (kind) {
        case "next":
          return answerOf(api.POST("/help-requests/{helpRequestId}/waves", { params }));
        case "pause":
          return answerOf(api.POST("/help-requests/{helpRequestId}/search-pause", { params }));
        case "resume":
          return answerOf(api.DELETE("/help-requests/{helpRequestId}/search-pause", { params: { path } }));
        default:
          return kind satisfies never;
      }
    },
    { onDone: refresh },
  );
  return {
    askNext: () => void step.send("next"),
    pause: () => void step.send("pause"),
    resume: () => void step.send("resume"),
    busy: step.busy,
    problem: step.problem,
  };
}
