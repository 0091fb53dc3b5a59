import type { ProblemCode, ProblemFault } from "@omzien/contracts";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { z } from "zod";

/** The request itself is at fault, before any verb saw it. */
export class RequestFaultError extends Error {
  readonly status: ContentfulStatusCode;
  readonly code: ProblemCode;
  readonly faults: readonly ProblemFault[] | undefined;

  constructor(status: ContentfulStatusCode, code: ProblemCode, faults?: readonly ProblemFault[]) {
    super(code);
    this.name = "RequestFaultError";
    this.status = status;
    this.code = code;
    this.faults = faults;
  }
}

type Issue = z.core.$ZodIssue;

/** Every issue of a zod error as a fault with a JSON pointer and a stable code of the catalogue (`fault.<code>`). */
export function faultsOf(error: z.ZodError, root: "" | "path" | "query"): ProblemFault[] {
  return error.issues.flatMap((issue) => faultsOfIssue(issue, root));
}

function faultsOfIssue(issue: Issue, root: string): ProblemFault[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => fault([...issue.path, key], "unknown_field", issue.message, root));
  }
  return [fault(issue.path, codeOf(issue), issue.message, root)];
}

function fault(path: readonly PropertyKey[], code: string, detail: string, root: string): ProblemFault {
  const pointer = path.map((key) => String(key).replaceAll("~", "~0").replaceAll("/", "~1")).join("/");
  return { pointer: root ? `${root}/${pointer}` : `/${pointer}`, code, detail };
}

const codeByIssue: Partial<Record<Issue["code"], string>> = {
  too_small: "too_short",
  too_big: "too_long",
  invalid_format: "malformed",
  invalid_value: "unknown_value",
  invalid_union: "unknown_value",
  invalid_type: "wrong_type",
};

function codeOf(issue: Issue): string {
  if (/^[a-z]+(_[a-z]+)*$/.test(issue.message)) return issue.message;
  if (issue.code === "invalid_type" && issue.message.endsWith("received undefined")) return "required";
  return codeByIssue[issue.code] ?? "invalid";
}
