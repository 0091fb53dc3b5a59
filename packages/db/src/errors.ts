/** The database cannot answer now; nothing was acknowledged. The API says 503 with Retry-After. */
export class DatabaseUnavailableError extends Error {
  override readonly name = "DatabaseUnavailableError";
  readonly code = "database_unavailable";
  /** `connection`: lost or refused; `timeout`: stopped by a time limit; `busy`: too many are waiting. */
  readonly reason: "connection" | "timeout" | "busy";
  readonly retryAfterSeconds: number;

  constructor(reason: DatabaseUnavailableError["reason"], options: { cause?: unknown } = {}) {
    super(`The database is not available (${reason})`, options);
    this.reason = reason;
    this.retryAfterSeconds = reason === "connection" ? 2 : 1;
  }
}

/** A row with the same key exists (SQLSTATE 23505); `constraint` names the index or constraint. */
export class UniqueViolation extends Error {
  override readonly name = "UniqueViolation";
  readonly constraint: string;
  readonly table: string;

  constructor(constraint: string, table: string, options: { cause?: unknown } = {}) {
    super(`A row with this key exists: ${table}, ${constraint}`, options);
    this.constraint = constraint;
    this.table = table;
  }
}

/** `one()` found no row, or more than one. */
export class NotOneRowError extends Error {
  override readonly name = "NotOneRowError";
  readonly rowCount: number;

  constructor(rowCount: number) {
    super(`Expected one row, found ${rowCount}`);
    this.rowCount = rowCount;
  }
}

/** A statement of the transaction failed and the callback went on as if it had not: nothing was written. */
export class TransactionAbortedError extends Error {
  override readonly name = "TransactionAbortedError";

  constructor() {
    super("The transaction was rolled back because one of its statements failed");
  }
}

/** Something about the database makes isolation or durability unsafe; the process must not start. */
export class UnsafeDatabaseError extends Error {
  override readonly name = "UnsafeDatabaseError";
}

const connectionCodes = new Set([
  "CONNECTION_CLOSED",
  "CONNECTION_DESTROYED",
  "CONNECTION_ENDED",
  "CONNECT_TIMEOUT",
  "ECONNREFUSED",
  "ECONNRESET",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EPIPE",
  "ETIMEDOUT",
  "EHOSTUNREACH",
  "25P03", // idle_in_transaction_session_timeout: the server closed the connection
  "57P01", // admin_shutdown
  "57P02", // crash_shutdown
  "57P03", // cannot_connect_now
  "57P05", // idle_session_timeout
  "53300", // too_many_connections
]);

// statement_timeout, lock_timeout, transaction_timeout
const timeoutCodes = new Set(["57014", "55P03", "25P04"]);

/**
 * Gives the driver's and PostgreSQL's errors that callers act upon a type of their own; others stay as they are.
 *
 * @param connectionLost true when the connection went away after the statement was handed over: whatever the
 * server or driver said then, the honest answer is that the database was not available.
 */
export function toDatabaseError(error: unknown, connectionLost = false): unknown {
  hideDetail(error);
  if (connectionLost) return new DatabaseUnavailableError("connection", { cause: error });
  const code = codeOf(error);
  if (code === undefined) return error;
  if (code === "23505") return uniqueViolation(error);
  if (connectionCodes.has(code) || code.startsWith("08")) {
    return new DatabaseUnavailableError("connection", { cause: error });
  }
  if (timeoutCodes.has(code)) return new DatabaseUnavailableError("timeout", { cause: error });
  return error;
}

/** The SQLSTATE or the driver's own code of an error, when it has one. */
export function codeOf(error: unknown): string | undefined {
  const code = fieldOf(error, "code");
  return typeof code === "string" ? code : undefined;
}

/**
 * A prepared statement outlived a change of its tables (SQLSTATE 0A000): nothing was executed, and preparing it
 * again is enough. The driver has forgotten it by now.
 */
export function isStalePlan(error: unknown): boolean {
  return fieldOf(error, "routine") === "RevalidateCachedQuery";
}

/** Two transactions were in each other's way (serialization failure, deadlock): running it again may do. */
export function isConflictBetweenTransactions(error: unknown): boolean {
  const code = codeOf(error);
  return code === "40001" || code === "40P01";
}

// PostgreSQL's detail quotes the row ("Failing row contains …"): personal data that must not reach a log.
function hideDetail(error: unknown): void {
  if (typeof error !== "object" || error === null || !("detail" in error)) return;
  Object.defineProperty(error, "detail", { enumerable: false });
}

function uniqueViolation(error: unknown): UniqueViolation {
  return new UniqueViolation(textOf(error, "constraint_name"), textOf(error, "table_name"), { cause: error });
}

function textOf(error: unknown, name: string): string {
  const text = fieldOf(error, name);
  return typeof text === "string" ? text : "";
}

function fieldOf(error: unknown, name: string): unknown {
  return typeof error === "object" && error !== null && name in error ? Reflect.get(error, name) : undefined;
}
