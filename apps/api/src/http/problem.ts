import type { Problem, ProblemCode, ProblemFault } from "@omzien/contracts";
import { DatabaseUnavailableError } from "@omzien/db";
import { loadTranslator } from "@omzien/i18n/server";
import { DomainError, type DomainErrorKind, InvalidInputError } from "@omzien/services";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { answerWith, setHeader } from "./answer-with.ts";
import type { AppContext } from "./app-env.ts";
import { RequestFaultError } from "./request-fault.ts";

export const apiVersion = "1.0.0";

const statusByKind = {
  not_found: 404,
  forbidden: 403,
  conflict: 409,
  precondition: 409,
  changed: 412,
  limit: 403,
  rate_limited: 429,
  consent_required: 403,
  unauthenticated: 401,
  unavailable: 503,
  invalid: 400,
} as const satisfies Record<DomainErrorKind, ContentfulStatusCode>;

const problemHeaders = {
  "Cache-Control": "no-store",
  "API-Version": apiVersion,
  "Content-Type": "application/problem+json",
};

/** RFC 9457. A 500 says the request id and nothing else; the cause is in the log. */
export function problemResponse(c: AppContext, error: unknown): Response {
  if (error instanceof RequestFaultError) {
    return problem(c, error.status, error.code, error.faults);
  }
  if (error instanceof InvalidInputError) {
    return problem(
      c,
      400,
      error.code,
      error.faults.map((fault) => ({ detail: fault.code, ...fault })),
    );
  }
  if (error instanceof DomainError) {
    const retryAfter = error.facts["retryAfterSeconds"];
    if (retryAfter !== undefined) setHeader(c, "Retry-After", String(retryAfter));
    if (error.kind === "unavailable") {
      c.get("deps").log.warn({ requestId: c.get("requestId"), err: error.cause }, "a store does not answer");
    }
    return problem(c, statusByKind[error.kind], error.code);
  }
  if (error instanceof DatabaseUnavailableError) {
    c.get("deps").log.warn({ requestId: c.get("requestId"), err: error }, "database unavailable");
    setHeader(c, "Retry-After", String(error.retryAfterSeconds));
    return problem(c, 503, "temporarily_unavailable");
  }
  c.get("deps").log.error({ requestId: c.get("requestId"), err: error }, "unexpected error");
  return problem(c, 500, "internal_error");
}

export function problem(
  c: AppContext,
  status: ContentfulStatusCode,
  code: ProblemCode,
  faults?: readonly ProblemFault[],
): Response {
  const { t } = loadTranslator(c.get("ctx")?.language ?? "nl");
  const body: Problem = {
    type: `urn:omzien:problem:${code}`,
    title: t(`problem.${code}`),
    status,
    detail: t(`problem.${code}`),
    code,
    requestId: c.get("requestId"),
    ...(faults ? { errors: [...faults] } : {}),
  };
  return answerWith(c, status, problemHeaders, JSON.stringify(body));
}
