import {
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from "kysely";
import type { Rows } from "../driver/connection.ts";

/** Hands over a compiled statement with its parameters as Kysely has them. */
export type SendCompiled = (text: string, parameters: readonly unknown[]) => Promise<Rows>;

/** Kysely on a way to send statements. Each statement goes on its own: transactions are `transaction()`. */
export function kyselyOn<Tables>(send: SendCompiled): Kysely<Tables> {
  const connection = connectionOn(send);
  const driver: Driver = {
    init: nothing,
    acquireConnection: async () => connection,
    beginTransaction: refuseTransaction,
    commitTransaction: refuseTransaction,
    rollbackTransaction: refuseTransaction,
    releaseConnection: nothing,
    destroy: nothing,
  };
  return new Kysely<Tables>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => driver,
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  });
}

function connectionOn(send: SendCompiled): DatabaseConnection {
  return {
    executeQuery: async <Row>(query: CompiledQuery): Promise<QueryResult<Row>> =>
      asResult(await send(query.sql, query.parameters)),
    streamQuery: () => {
      throw new Error("Streaming is not offered on a lane: page by key instead");
    },
  };
}

// Kysely gives its caller the row type that it inferred from the query.
function asResult<Row>(rows: Rows): QueryResult<Row> {
  const list = rows as unknown as Row[];
  if (rows.command === "SELECT") return { rows: list };
  return { rows: list, numAffectedRows: BigInt(rows.count ?? 0) };
}

async function nothing(): Promise<void> {}

async function refuseTransaction(): Promise<void> {
  throw new Error("Use transaction(db, work): it keeps the tenant's role and a lane of its own");
}
