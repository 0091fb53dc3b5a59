import type { ProblemCode } from "@omzien/contracts";

export type DomainErrorKind =
  | "not_found"
  | "forbidden"
  | "conflict"
  | "precondition"
  | "changed"
  | "limit"
  | "rate_limited"
  | "consent_required"
  | "unauthenticated"
  | "unavailable"
  | "invalid";

/** A refusal that the caller can act on. `facts` are safe to show; they hold no personal data. */
export class DomainError extends Error {
  readonly kind: DomainErrorKind;
  readonly code: ProblemCode;
  readonly facts: Readonly<Record<string, string | number>>;

  constructor(kind: DomainErrorKind, code: ProblemCode, facts: Record<string, string | number> = {}) {
    super(code);
    this.name = "DomainError";
    this.kind = kind;
    this.code = code;
    this.facts = facts;
  }
}

/** Also for what exists but is not the actor's: the two must look alike. */
export class NotFoundError extends DomainError {
  constructor() {
    super("not_found", "not_found");
    this.name = "NotFoundError";
  }
}

export class ForbiddenError extends DomainError {
  constructor(code: ProblemCode = "forbidden") {
    super("forbidden", code);
    this.name = "ForbiddenError";
  }
}

export class ConflictError extends DomainError {
  constructor(code: ProblemCode, facts: Record<string, string | number> = {}) {
    super("conflict", code, facts);
    this.name = "ConflictError";
  }
}

export class PreconditionError extends DomainError {
  constructor(code: ProblemCode) {
    super("precondition", code);
    this.name = "PreconditionError";
  }
}

/** The version on which a change builds (`If-Match`) is no longer the newest: read it again first. */
export class ChangedError extends DomainError {
  constructor() {
    super("changed", "settings_changed");
    this.name = "ChangedError";
  }
}

/** A limit of the site (so many open requests); 429 is kept for rate limiting. */
export class LimitError extends DomainError {
  constructor(code: ProblemCode, facts: Record<string, string | number> = {}) {
    super("limit", code, facts);
    this.name = "LimitError";
  }
}

/** Too many tries; `retryAfterSeconds` becomes the Retry-After header. */
export class RateLimitedError extends DomainError {
  constructor(retryAfterSeconds: number) {
    super("rate_limited", "rate_limited", { retryAfterSeconds });
    this.name = "RateLimitedError";
  }
}

export class ConsentRequiredError extends DomainError {
  constructor(
    code:
      | "consent_required"
      | "code_of_conduct_not_accepted"
      | "guardian_consent_required" = "consent_required",
  ) {
    super("consent_required", code);
    this.name = "ConsentRequiredError";
  }
}

export class UnauthenticatedError extends DomainError {
  constructor(code: ProblemCode = "sign_in_required") {
    super("unauthenticated", code);
    this.name = "UnauthenticatedError";
  }
}

/** `detail` says where in a file, in plain English; nothing of what was sent stands in it. */
interface InputFault {
  pointer: string;
  code: string;
  detail?: string;
}

/** A value of the right shape that cannot be right here: an unknown category, a day in the past. */
export class InvalidInputError extends DomainError {
  readonly faults: readonly InputFault[];

  constructor(faults: readonly InputFault[]) {
    super("invalid", "invalid_input");
    this.name = "InvalidInputError";
    this.faults = faults;
  }
}

/** For what can only be wrong when the program is: the request ends in a 500, the process lives on. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`Invariant: ${message}`);
}

/** The store of files does not answer. Nothing was changed; the same may be asked again. */
export class StorageUnavailableError extends DomainError {
  constructor(cause: unknown) {
    super("unavailable", "storage_unavailable", { retryAfterSeconds: 5 });
    this.name = "StorageUnavailableError";
    this.cause = cause;
  }
}
