/** What a log keeps of an error: where it went wrong and of what kind, and not one word that somebody typed. */
export interface LoggedError {
  type: string;
  /** SQLSTATE, or the code of the system or the library. */
  code?: string;
  constraint?: string;
  table?: string;
  /** Only of errors that Omzien makes itself: their words are written by us. */
  message?: string;
  /** Places in the program, innermost first. */
  stack: string[];
  cause?: LoggedError;
  errors?: LoggedError[];
}

const depth = 5;

/**
 * An error as the log may keep it. Messages of databases, parsers and mail servers quote what they were given (a row
 * that fails, a piece of a body, an address), and so does everything they add; they are left out.
 */
export function loggedError(error: unknown, level = 0): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, stack: [] };
  const lines = (error.stack ?? "").split("\n");
  return {
    type: error.name,
    ...named("code", error, ["code"], /^[A-Z0-9_]{2,40}$|^[a-z][a-z_]{1,40}$/),
    ...named("constraint", error, ["constraint_name", "constraint"], identifier),
    ...named("table", error, ["table_name", "table"], identifier),
    ...(isOurs(error) ? { message: error.message } : {}),
    stack: lines.filter((line) => /^\s+at /.test(line)).map((line) => line.trim()),
    ...(error.cause === undefined || level >= depth ? {} : { cause: loggedError(error.cause, level + 1) }),
    ...(error instanceof AggregateError && level < depth
      ? { errors: error.errors.map((one: unknown) => loggedError(one, level + 1)) }
      : {}),
  };
}

const identifier = /^[a-z0-9_]{1,63}$/;

/** The first of these members that is a text of the allowed form, under one name. */
function named<Name extends "code" | "constraint" | "table">(
  name: Name,
  error: object,
  members: readonly string[],
  allowed: RegExp,
): { [N in Name]?: string } | undefined {
  const values = members.map((member): unknown => Reflect.get(error, member));
  const value = values.find((found) => typeof found === "string" && allowed.test(found));
  return typeof value === "string" ? ({ [name]: value } as { [N in Name]?: string }) : undefined;
}

const foreign = new Set(["Error", "SyntaxError", "TypeError", "RangeError", "URIError", "ZodError"]);

/** Classes of Omzien have a name of their own, and neither libraries' nor drivers' marks. */
function isOurs(error: Error): boolean {
  if (foreign.has(error.name) || !Object.hasOwn(error, "name")) return false;
  return !["severity", "command", "response", "syscall"].some((mark) => mark in error);
}
