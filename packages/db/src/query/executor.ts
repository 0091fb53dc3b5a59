import type { Kysely } from "kysely";
import type { Rows } from "../driver/connection.ts";
import { encodeParameter } from "../driver/parameter.ts";
import { NotOneRowError } from "../errors.ts";
import type { TenantTables } from "../tables/tenant/index.ts";
import { schemaOf, type TenantId } from "../tenant-id.ts";
import type { DefinedQuery } from "./define-query.ts";
import { kyselyOn } from "./lane-dialect.ts";

type Given<Params> = keyof Params extends never ? [params?: Params] : [params: Params];

/** Runs queries as one tenant: what `TenantDb` and `TenantTx` have in common. */
export interface TenantExecutor {
  readonly tenantId: TenantId;
  /** For queries whose shape depends on their input; compiled at each run. Prefer `defineQuery`. */
  readonly kysely: Kysely<TenantTables>;
  /** All rows, in the order of the query. */
  all<Params, Output>(query: DefinedQuery<Params, Output>, ...params: Given<Params>): Promise<Output[]>;
  /** The first row, or undefined. */
  maybeOne<Params, Output>(
    query: DefinedQuery<Params, Output>,
    ...params: Given<Params>
  ): Promise<Output | undefined>;
  /** The only row. @throws NotOneRowError when there is none, or more than one. */
  one<Params, Output>(query: DefinedQuery<Params, Output>, ...params: Given<Params>): Promise<Output>;
  /** Runs a statement for its effect and says how many rows it touched. */
  run<Params, Output>(query: DefinedQuery<Params, Output>, ...params: Given<Params>): Promise<number>;
}

/** Hands a statement to the database; rejects with the errors of `toDatabaseError`. */
export type Send = (text: string, parameters: (string | null)[]) => Promise<Rows>;

/** Texts of the defined queries for one tenant, by `DefinedQuery.index`. */
export type TextCache = (string | undefined)[];

/** An executor for one tenant on top of a way to send statements. */
export function makeExecutor(tenantId: TenantId, texts: TextCache, send: Send): TenantExecutor {
  const schema = schemaOf(tenantId);
  let kysely: Kysely<TenantTables> | undefined;

  function execute(query: DefinedQuery<never, unknown>, params: readonly unknown[]): Promise<Rows> {
    try {
      const text = (texts[query.index] ??= query.textFor(schema));
      return send(text, query.bind(params[0]));
    } catch (error) {
      return Promise.reject(error);
    }
  }

  return {
    tenantId,
    get kysely() {
      return (kysely ??= kyselyOn((text, values) => send(text, values.map(encodeParameter))).withSchema(
        schema,
      ));
    },
    all: <P, O>(query: DefinedQuery<P, O>, ...params: Given<P>) => execute(query, params).then(allRows<O>),
    maybeOne: <P, O>(query: DefinedQuery<P, O>, ...params: Given<P>) =>
      execute(query, params).then(firstRow<O>),
    one: <P, O>(query: DefinedQuery<P, O>, ...params: Given<P>) => execute(query, params).then(onlyRow<O>),
    run: (query, ...params) => execute(query, params).then(countRows),
  };
}

// The one place where rows get the type that Kysely inferred from the query that fetched them.
function allRows<Output>(rows: Rows): Output[] {
  return rows as unknown as Output[];
}

function firstRow<Output>(rows: Rows): Output | undefined {
  return allRows<Output>(rows)[0];
}

function onlyRow<Output>(rows: Rows): Output {
  const [row] = allRows<Output>(rows);
  if (row === undefined || rows.length > 1) throw new NotOneRowError(rows.length);
  return row;
}

function countRows(rows: Rows): number {
  return rows.count ?? 0;
}
