import { type Compilable, type CompiledQuery, type Kysely, type RawBuilder, sql } from "kysely";
import { encodeParameter } from "../driver/parameter.ts";
import type { TenantTables } from "../tables/tenant/index.ts";
import { compileOnly, schemaPlaceholder } from "./compile-only.ts";

declare const types: unique symbol;

/** A query shape, compiled once for all tenants. Run it with `all`, `maybeOne`, `one` or `run` of a `TenantDb`. */
export interface DefinedQuery<Params, Output> {
  readonly [types]?: (params: Params) => Output;
  /** Place in a tenant's list of texts. */
  readonly index: number;
  /** The SQL for a schema; made anew each time, callers keep it. */
  textFor(schema: string): string;
  /** Encoded parameters in the order of the SQL. @throws TypeError when one is missing. */
  bind(params: unknown): (string | null)[];
}

/** The place of a parameter in the shape; its value comes with each run. */
export type Param<Params> = <Name extends keyof Params & string>(name: Name) => RawBuilder<Params[Name]>;

type Built<Output> = Compilable<Output> | RawBuilder<Output>;
type Slot = { readonly name: string } | { readonly constant: string | null };
type Shape = { readonly texts: readonly string[]; readonly slots: readonly Slot[] };

let definedCount = 0;

/**
 * Defines a query on a tenant's tables. The builder runs once, at the first use; only the schema's name differs
 * from tenant to tenant. Say the columns: `select *` breaks while tenants are on different versions.
 * Pass JSON as text, lists as arrays (`= any(param)` instead of `in`).
 *
 * ```ts
 * const openRequests = defineQuery<{ state: string }>()((db, param) =>
 *   db.selectFrom("help_request").select(["id", "created_at"]).where("state", "=", param("state")));
 * const rows = await ctx.db.all(openRequests, { state: "open" });
 * ```
 */
export function defineQuery<Params extends object = Record<never, never>>() {
  return <Output>(
    build: (db: Kysely<TenantTables>, param: Param<Params>) => Built<Output>,
  ): DefinedQuery<Params, Output> => {
    let shape: Shape | undefined;
    const compiled = (): Shape => (shape ??= compile(build(compileOnly, placeParam)));
    return {
      index: definedCount++,
      textFor: (schema) => compiled().texts.join(`"${schema}"`),
      bind: (params) => bind(compiled().slots, params),
    };
  };
}

class ParamPlace {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

function placeParam<T>(name: string): RawBuilder<T> {
  return sql<T>`${new ParamPlace(name)}`;
}

function compile<Output>(built: Built<Output>): Shape {
  const query: CompiledQuery = built.compile(compileOnly);
  return {
    texts: query.sql.split(`"${schemaPlaceholder}"`),
    slots: query.parameters.map((value) =>
      value instanceof ParamPlace ? { name: value.name } : { constant: encodeParameter(value) },
    ),
  };
}

function bind(slots: readonly Slot[], params: unknown): (string | null)[] {
  return slots.map((slot) => ("name" in slot ? encodeNamed(slot.name, params) : slot.constant));
}

function encodeNamed(name: string, params: unknown): string | null {
  const value: unknown =
    typeof params === "object" && params !== null ? Reflect.get(params, name) : undefined;
  if (value === undefined) throw new TypeError(`The query parameter "${name}" is missing`);
  return encodeParameter(value);
}
