import type { PlatformTx, TenantId } from "@omzien/db";

/** What a worker says of a job that it took while its tenant was closed; `unparkJobs` knows it by these words. */
export class TenantClosedError extends Error {
  override readonly name = "TenantClosedError";

  constructor() {
    super(closedWords);
  }
}

const closedWords = "This site is closed: the job waits until it opens";

/** Lets the tenant's waiting jobs wait until `unparkJobs`; those that run now are finished. */
export async function parkJobs(tx: PlatformTx, tenantId: TenantId): Promise<void> {
  await tx.rows(
    `with waiting as (
       select id, run_at from graphile_worker._private_jobs
       where payload ->> 'tenantId' = $1 and locked_at is null and run_at < 'infinity' for update skip locked
     ), noted as (
       insert into platform.parked_job (job_id, tenant_id, run_at) select id, $1, run_at from waiting
       on conflict (job_id) do update set run_at = excluded.run_at
     )
     update graphile_worker._private_jobs j set run_at = 'infinity' from waiting w where j.id = w.id`,
    [tenantId],
  );
}

/**
 * Lets them run again, each when it would have: what is past by now, at once. Those that a worker took meanwhile and
 * could not do have all their attempts again.
 */
export async function unparkJobs(tx: PlatformTx, tenantId: TenantId): Promise<void> {
  await tx.rows(
    `update graphile_worker._private_jobs j set run_at = p.run_at from platform.parked_job p
     where p.job_id = j.id and p.tenant_id = $1 and j.run_at = 'infinity'`,
    [tenantId],
  );
  await tx.rows(
    `update graphile_worker._private_jobs set run_at = now(), attempts = 0, last_error = null
     where payload ->> 'tenantId' = $1 and locked_at is null and last_error like $2`,
    [tenantId, `%${closedWords}%`],
  );
  await tx.kysely.deleteFrom("parked_job").where("tenant_id", "=", tenantId).execute();
}
