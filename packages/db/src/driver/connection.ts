import postgres from "postgres";
import { resultTypes } from "./result-types.ts";

/** One connection of its own; never more (`max: 1`), so that whatever is sent goes out in the order of sending. */
export type Connection = postgres.Sql<Record<string, unknown>>;

/** Rows as the driver gives them: an array that also knows how many rows a statement touched. */
export type Rows = postgres.RowList<Row[]>;
export type Row = Record<string, unknown>;

export interface ConnectionOptions {
  url: string;
  /** Shown in pg_stat_activity. */
  applicationName: string;
  statementTimeoutMs: number;
  lockTimeoutMs: number;
  idleInTransactionTimeoutMs: number;
  /** Called when the connection is gone; the driver makes a new one for the next statement. */
  onLost?: (() => void) | undefined;
}

// Simple protocol would run without a plan; `simple: false` also for statements without parameters.
// `isText`: no parameter has a type of its own, so a statement is known by its text alone.
const prepared = { prepare: true, simple: false, isText: true } as const;

/** Opens one connection, lazily: the first statement connects. */
export function openConnection(options: ConnectionOptions): Connection {
  const settings = {
    application_name: options.applicationName,
    statement_timeout: options.statementTimeoutMs,
    lock_timeout: options.lockTimeoutMs,
    idle_in_transaction_session_timeout: options.idleInTransactionTimeoutMs,
    TimeZone: "UTC",
    DateStyle: "ISO",
    IntervalStyle: "iso_8601",
    // A statement would otherwise be planned anew the first five times on each connection for each tenant, which for
    // most tenants is every time. Tables of one tenant are small and asked by key: one plan is as good as another.
    plan_cache_mode: "force_generic_plan",
    // For disks without a head to move. By the default of 4 a table is read whole for each row that it is joined to,
    // until it is a hundred times larger than most of a tenant's are; a page of requests takes a third less.
    random_page_cost: 1.1,
  };
  return postgres(options.url, {
    max: 1,
    fetch_types: false,
    types: resultTypes,
    transform: { column: { from: sameName } },
    connection: settings,
    connect_timeout: 5,
    keep_alive: 30,
    // Recycling is the lanes' own work: they warm the next connection before they let go of this one.
    max_lifetime: null,
    idle_timeout: 0,
    // Recovery within two seconds of the server's return; the driver's own steps grow to 20 seconds.
    backoff: () => 0.05 + Math.random() * 0.2,
    onnotice: ignoreNotice,
    ...(options.onLost ? { onclose: options.onLost } : {}),
  });
}

const names = new Map<string, string>();

/**
 * One string per name of a column, for all statements of all tenants: rows of the same statement then look alike to the
 * engine, whosever they are.
 */
function sameName(name: string): string {
  const known = names.get(name);
  if (known !== undefined) return known;
  names.set(name, name);
  return name;
}

/**
 * Sends one prepared statement, in the order of the calls on this connection.
 * `execute()` at once and not at the first `then`: an awaited query leaves a turn later than one that is not.
 *
 * @param parameters already encoded, see `encodeParameter`.
 * @param ahead one of `messagesAhead`: what must have been done, or the statement does not run.
 */
export function sendPrepared(
  connection: Connection,
  text: string,
  parameters: (string | null)[],
  ahead?: Buffer,
): postgres.PendingQuery<Row[]> {
  const options = ahead === undefined ? prepared : { ...prepared, ahead };
  return connection.unsafe<Row[]>(text, parameters, options).execute();
}

/** Sends a script (one or more statements without parameters) in one message. Never put input into it. */
export function sendScript(connection: Connection, script: string): postgres.PendingQuery<Row[]> {
  return connection.unsafe<Row[]>(script).execute();
}

// The driver prints notices by default; ours are harmless ("already exists, skipping").
function ignoreNotice(): void {}
