/** PostgreSQL could not be started; `message` is one sentence that may be shown to a person as it is. */
export class PostgresStartError extends Error {
  override readonly name = "PostgresStartError";
}
