import { ProblemError } from "../../../api/problem-error.ts";

/** The problem that an answer of the API was; any other error is a mistake of ours. @throws that mistake. */
export function problemIn(error: Error | null): ProblemError | undefined {
  if (error === null) return undefined;
  if (error instanceof ProblemError) return error;
  throw error;
}
