import { problemOf, toProblem } from "./problem-error.ts";

interface Answer<Body> {
  data?: Body;
  error?: unknown;
  response: Response;
}

/**
 * The body of a call of the API client.
 * @throws ProblemError for every answer that is not a success, and when there is no connection.
 */
export async function answerOf<Body>(call: Promise<Answer<Body>>): Promise<Body> {
  const answer = await call.catch((error: unknown) => {
    throw toProblem(error);
  });
  if (!answer.response.ok) throw problemOf(answer.response, answer.error);
  // A 204 has no body; its type says so too.
  return answer.data as Body;
}
