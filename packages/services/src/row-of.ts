import type { DefinedQuery } from "@omzien/db";

/** A row of a defined query. */
export type RowOf<Query> = Query extends DefinedQuery<never, infer Row> ? Row : never;
