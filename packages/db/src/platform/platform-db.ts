import type { Kysely } from "kysely";
import { type CellAddress, urlAt } from "../cell/cell-address.ts";
import {
  type Connection,
  type ConnectionOptions,
  openConnection,
  type Rows,
  sendPrepared,
  sendScript,
} from "../driver/connection.ts";
import { encodeParameter } from "../driver/parameter.ts";
import { commit, rollBack, type Session } from "../driver/session.ts";
import { DatabaseUnavailableError, isStalePlan, toDatabaseError } from "../errors.ts";
import { kyselyOn } from "../query/lane-dialect.ts";
import { type Login, urlFor } from "../roles/logins.ts";
import type { PlatformTables } from "../tables/platform/index.ts";
import { openPool } from "./session-pool.ts";

declare const platformDbBrand: unique symbol;

/** The catalog, or an administrator's view of a whole database. Not a `TenantDb`. */
export interface PlatformDb {
  readonly [platformDbBrand]: true;
  /** Bound to schema `platform`; each statement on its own. */
  readonly kysely: Kysely<PlatformTables>;
  /** Runs `work` in one transaction; commits when it resolves, rolls back when it rejects. */
  transaction<Result>(work: (tx: PlatformTx) => Promise<Result>): Promise<Result>;
  /**
   * Calls `onMessage` for every NOTIFY, and `onListening` whenever listening begins, also after a lost connection:
   * what was sent in between is lost.
   *
   * @returns stops listening.
   */
  listen(
    channel: string,
    onMessage: (payload: string) => void,
    onListening: () => void,
  ): Promise<() => Promise<void>>;
  /** Another cell, with the same login; opened at its first statement, and closed with this one. */
  at(address: CellAddress): PlatformDb;
  /** The address of this database for another login. */
  urlFor(login: Login): string;
  close(): Promise<void>;
}

/** A running transaction on the catalog or, with an administrator's login, on anything. */
export interface PlatformTx {
  readonly kysely: Kysely<PlatformTables>;
  /** One or more statements without parameters, in one message. Never put input into it. */
  script(sql: string): Promise<void>;
  /** One statement with parameters. */
  rows(sql: string, parameters?: readonly unknown[]): Promise<Rows>;
}

export interface PlatformOptions {
  url: string;
  /** Connections; 2 by default. One more is opened for listening. */
  connections?: number;
  applicationName?: string;
  /** 5,000 by default; 0 is no limit, for making and migrating schemas. */
  statementTimeoutMs?: number;
}

/** Opens the catalog's database; connects with the first statement. */
export function openPlatform(options: PlatformOptions): PlatformDb {
  const connectionOptions: ConnectionOptions = {
    url: options.url,
    applicationName: options.applicationName ?? "omzien-platform",
    statementTimeoutMs: options.statementTimeoutMs ?? 5_000,
    lockTimeoutMs: 2_000,
    idleInTransactionTimeoutMs: 60_000,
  };
  const pool = openPool(connectionOptions, options.connections ?? 2);
  const elsewhere = new Map<string, PlatformDb>();
  let listener: Connection | undefined;
  const platform: PlatformDb = brand({
    kysely: kyselyOn<PlatformTables>((text, parameters) =>
      pool.use((session) => send(session, text, parameters, true)),
    ).withSchema("platform"),
    transaction: (work) => pool.use((session) => runTransaction(session, work)),
    listen: async (channel, onMessage, onListening) => {
      listener ??= openConnection(connectionOptions);
      const listening = await listener.listen(channel, onMessage, onListening).catch((error: unknown) => {
        throw toDatabaseError(error);
      });
      return () => listening.unlisten();
    },
    at: (address) => {
      if (address === null) return platform;
      const other = elsewhere.get(address) ?? openPlatform({ ...options, url: urlAt(options.url, address) });
      elsewhere.set(address, other);
      return other;
    },
    urlFor: (login) => urlFor(options.url, login),
    close: async () => {
      const others = [...elsewhere.values()].map((other) => other.close());
      await Promise.all([pool.close(), listener?.end({ timeout: 0 }), ...others]);
    },
  });
  return platform;
}

async function runTransaction<Result>(
  session: Session,
  work: (tx: PlatformTx) => Promise<Result>,
): Promise<Result> {
  const { losses } = session;
  // The driver would connect anew and go on outside the transaction.
  const mustBeSame = () => {
    if (session.losses !== losses) throw new DatabaseUnavailableError("connection");
  };
  const rows = async (text: string, parameters: readonly unknown[] = []) => {
    mustBeSame();
    return send(session, text, parameters, false);
  };
  const tx: PlatformTx = {
    kysely: kyselyOn<PlatformTables>(rows).withSchema("platform"),
    script: async (sql) => {
      mustBeSame();
      await sendScript(session.sql, sql);
    },
    rows,
  };
  try {
    await sendScript(session.sql, "begin");
    const result = await work(tx);
    await commit(session, losses);
    return result;
  } catch (error) {
    await rollBack(session, losses);
    throw toDatabaseError(error, session.losses !== losses);
  }
}

async function send(
  session: Session,
  text: string,
  parameters: readonly unknown[],
  mayRepeat: boolean,
): Promise<Rows> {
  const { losses } = session;
  try {
    return await sendPrepared(session.sql, text, parameters.map(encodeParameter));
  } catch (error) {
    if (mayRepeat && isStalePlan(error)) return send(session, text, parameters, false);
    throw toDatabaseError(error, session.losses !== losses);
  }
}

// The only maker of a PlatformDb.
function brand(db: Omit<PlatformDb, typeof platformDbBrand>): PlatformDb {
  return db as PlatformDb;
}
