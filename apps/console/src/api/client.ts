import { createConsoleClient } from "@omzien/api-client/console";
import { Problem, type ProblemFault } from "@omzien/contracts";
import { QueryClient } from "@tanstack/react-query";

export const api = createConsoleClient({ baseUrl: "/api/v1" });

/** An answer that is a problem; `offline` when there was none. */
export class ProblemError extends Error {
  readonly code: string;
  readonly faults: readonly ProblemFault[];

  constructor(code: string, faults: readonly ProblemFault[] = []) {
    super(code);
    this.name = "ProblemError";
    this.code = code;
    this.faults = faults;
  }
}

interface Answer<Body> {
  data?: Body;
  error?: unknown;
  response: Response;
}

/** The body of a call. @throws ProblemError for every answer that is not a success, and when there is none. */
export async function answerOf<Body>(call: Promise<Answer<Body>>): Promise<Body> {
  const answer = await call.catch((error: unknown) => {
    if (error instanceof TypeError) throw new ProblemError("offline");
    throw error;
  });
  if (answer.response.ok) return answer.data as Body;
  const problem = Problem.safeParse(answer.error);
  if (!problem.success) throw new ProblemError("internal_error");
  throw new ProblemError(problem.data.code, problem.data.errors);
}

/** Signed out meanwhile: to the page where one signs in. */
function onError(error: unknown): void {
  if (error instanceof ProblemError && error.code === "sign_in_required" && location.pathname !== "/inloggen")
    location.assign("/inloggen");
}

export const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
queryClient.getQueryCache().subscribe((event) => {
  if (event.type === "updated" && event.action.type === "error") onError(event.action.error);
});
queryClient.getMutationCache().subscribe((event) => {
  if (event.type === "updated" && event.action.type === "error") onError(event.action.error);
});
