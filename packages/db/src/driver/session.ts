import { DatabaseUnavailableError, toDatabaseError, TransactionAbortedError } from "../errors.ts";
import { type Connection, type ConnectionOptions, openConnection, sendScript } from "./connection.ts";

/** A connection that counts how often it was lost. The driver reconnects by itself; a transaction must know. */
export interface Session {
  readonly sql: Connection;
  losses: number;
}

/** Opens a session, lazily. */
export function openSession(options: ConnectionOptions): Session {
  const session: Session = {
    losses: 0,
    sql: openConnection({
      ...options,
      onLost: () => {
        session.losses++;
        options.onLost?.();
      },
    }),
  };
  return session;
}

/**
 * Commits, and is sure of it.
 *
 * @param losses of the session when the transaction began.
 * @throws DatabaseUnavailableError when it may not have been written; TransactionAbortedError.
 */
export async function commit(session: Session, losses: number): Promise<void> {
  // On a connection that was made anew, COMMIT would succeed and mean nothing.
  if (session.losses !== losses) throw new DatabaseUnavailableError("connection");
  const answer = await sendScript(session.sql, "commit").catch((error: unknown) => {
    throw toDatabaseError(error, session.losses !== losses);
  });
  if (session.losses !== losses) throw new DatabaseUnavailableError("connection");
  if (answer.command !== "COMMIT") throw new TransactionAbortedError();
}

/** Rolls back. False when the session is in an unknown state and must not be used again. */
export async function rollBack(session: Session, losses: number): Promise<boolean> {
  if (session.losses !== losses) return true;
  return sendScript(session.sql, "rollback").then(
    () => true,
    () => session.losses !== losses,
  );
}
