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
  const own: Readonly<Record<string, unknown>> = { ...error };
  const lines = (error.stack ?? "").split("\n");
  return {
    type: error.name,
    ...named("code", error, /^[A-Z0-9_]{2,40}$|^[a-z][a-z_]{1,40}$/),
    ...renamed("constraint", own["constraint_name"] ?? own["constraint"]),
    ...renamed("table", own["table_name"] ?? own["table"]),
    ...(isOurs(error) ? { message: error.message } : {}),
    stack: lines.filter((line) => /^\s+at /.test(line)).map((line) => line.trim()),
    ...(error.cause === undefined || level >= depth ? {} : { cause: loggedError(error.cause, level + 1) }),
    ...(error instanceof AggregateError && level < depth
      ? { errors: error.errors.map((one: unknown) => loggedError(one, level + 1)) }
      : {}),
  };
}

function named(name: "code", error: object, allowed: RegExp): { code?: string } {
  const value: unknown = Reflect.get(error, name);
  return typeof value === "string" && allowed.test(value) ? { code: value } : {};
}

function renamed(name: "constraint" | "table", value: unknown): Partial<Record<typeof name, string>> {
  return typeof value === "string" && /^[a-z0-9_]{1,63}$/.test(value) ? { [name]: value } : {};
}

const foreign = new Set(["Error", "SyntaxError", "TypeError", "RangeError", "URIError", "ZodError"]);

/** Classes of Omzien have a name of their own, and neither libraries' nor drivers' marks. */
function isOurs(error: Error): boolean {
  if (foreign.has(error.name) || !Object.hasOwn(error, "name")) return false;
  return !["severity", "command", "response", "syscall"].some((mark) => mark in error);
}
