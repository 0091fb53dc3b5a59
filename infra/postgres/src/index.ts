export { startPostgres } from "./start-postgres.ts";
export type { PostgresOptions, RunningPostgres } from "./start-postgres.ts";
export { PostgresStartError } from "./start-error.ts";
