import { useEffect, useRef } from "react";
import type { ProblemError } from "../../api/problem-error.ts";
import type { Faults } from "./use-faults.ts";

/**
 * Shows at their fields the faults that only the site could find.
 * @returns the problem when it belongs to no field: to be shown below the form.
 */
export function usePlacedProblem(
  faults: Faults,
  problem: ProblemError | undefined,
): ProblemError | undefined {
  const shown = useRef<ProblemError>(undefined);
  useEffect(() => {
    if (problem === undefined || shown.current === problem) return;
    shown.current = problem;
    faults.showProblem(problem);
  }, [faults, problem]);
  return problem && problem.faults.length > 0 && faults.faults.length > 0 ? undefined : problem;
}
