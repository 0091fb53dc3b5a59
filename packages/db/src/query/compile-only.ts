import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from "kysely";
import type { TenantTables } from "../tables/tenant/index.ts";

/** Stands for the tenant's schema in migrations and compiled queries. */
export const schemaPlaceholder = "__tenant__";

/** Builds queries on the placeholder schema; cannot run them. */
export const compileOnly: Kysely<TenantTables> = new Kysely<TenantTables>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
}).withSchema(schemaPlaceholder);
