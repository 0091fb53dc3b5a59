import { Problem, type ProblemCode, type ProblemFault } from "@omzien/contracts";

/** `offline`: the request never reached the site. */
export type FailureCode = ProblemCode | "offline";

interface Facts {
  code: FailureCode;
  status: number;
  faults?: readonly ProblemFault[] | undefined;
  retryAfterSeconds?: number | undefined;
  cause?: unknown;
}

/** An answer of the API that is a problem (RFC 9457), or no answer at all. */
export class ProblemError extends Error {
  readonly code: FailureCode;
  /** HTTP status; 0 when there was no answer. */
  readonly status: number;
  readonly faults: readonly ProblemFault[];
  readonly retryAfterSeconds: number | undefined;

  constructor({ code, status, faults, retryAfterSeconds, cause }: Facts) {
    super(code, { cause });
    this.name = "ProblemError";
    this.code = code;
    this.status = status;
    this.faults = faults ?? [];
    this.retryAfterSeconds = retryAfterSeconds;
  }

  /** The same request may well succeed in a moment. */
  get isPassing(): boolean {
    return this.code === "offline" || this.code === "idempotency_in_progress" || this.status >= 502;
  }
}

/** The problem in an answer; a body that is none (a proxy's page) goes by its status. */
export function problemOf(response: Response, body: unknown): ProblemError {
  const parsed = Problem.safeParse(body);
  const retryAfter = Number(response.headers.get("retry-after") ?? Number.NaN);
  return new ProblemError({
    code: parsed.success ? parsed.data.code : codeOfStatus(response.status),
    status: response.status,
    faults: parsed.success ? parsed.data.errors : undefined,
    retryAfterSeconds: Number.isFinite(retryAfter) ? retryAfter : undefined,
  });
}

function codeOfStatus(status: number): FailureCode {
  if (status === 404) return "not_found";
  if (status === 429) return "rate_limited";
  return status >= 502 ? "temporarily_unavailable" : "internal_error";
}

/** What went wrong, whatever was thrown. @throws the error itself when it is a mistake of ours. */
export function toProblem(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  // What fetch throws when there is no connection.
  if (error instanceof TypeError && /fetch|network|load failed/i.test(error.message)) {
    return new ProblemError({ code: "offline", status: 0, cause: error });
  }
  throw error;
}
