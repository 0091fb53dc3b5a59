import postgres from "postgres";
import type { Clock } from "./clock.ts";

export type Jobs = {
  /** Makes every job due whose time has come by the product's clock; the queue itself goes by the database's. */
  catchUp: () => Promise<void>;
  /** Does now what the worker does every hour, at every municipality. */
  everyHour: () => Promise<void>;
  close: () => Promise<void>;
};

/** @param databaseUrl an administrator's. */
export function openJobs(databaseUrl: string, clock: Clock): Jobs {
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => undefined });
  return {
    catchUp: async () => {
      await sql`update graphile_worker._private_jobs set run_at = now()
        where run_at > now() and run_at <= ${clock.now()} and locked_at is null`;
    },
    everyHour: async () => {
      await sql`select graphile_worker.add_job('every_hour', job_key => 'every_hour')`;
    },
    close: () => sql.end(),
  };
}
