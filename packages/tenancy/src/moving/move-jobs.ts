import type { PlatformDb, PlatformTx, TenantId } from "@omzien/db";

const together = 100;

/**
 * Brings the tenant's waiting jobs to the queue of another cell, each once, with its time and attempts. One that a
 * worker does just now stays: it works in the tenant's new cell whatever queue it came from. Where the other queue
 * has a newer one under the same key, the older goes.
 *
 * @returns how many were brought.
 */
export async function moveJobs(
  source: PlatformDb,
  target: PlatformDb,
  move: { tenantId: TenantId; operationId: number },
): Promise<number> {
  let moved = 0;
  for (;;) {
    const count = await source.transaction((tx) => moveSome(tx, target, move));
    moved += count;
    if (count < together) return moved;
  }
}

/** Nobody takes them while they are locked here; when we die in between, the other side knows what it has. */
async function moveSome(
  source: PlatformTx,
  target: PlatformDb,
  { tenantId, operationId }: { tenantId: TenantId; operationId: number },
): Promise<number> {
  const jobs = await source.rows(
    `select j.id, t.identifier, j.payload::text as payload, q.queue_name, j.run_at::text as run_at, j.max_attempts,
       j.key, j.priority, j.attempts, j.last_error
     from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
       left join graphile_worker._private_job_queues q on q.id = j.job_queue_id
     where j.payload ->> 'tenantId' = $1 and j.locked_at is null
     order by j.id limit ${together} for update of j skip locked`,
    [tenantId],
  );
  if (jobs.length === 0) return 0;
  await target.transaction(async (tx) => {
    for (const job of jobs) {
      const fields = [
        "id",
        "identifier",
        "payload",
        "queue_name",
        "run_at",
        "max_attempts",
        "key",
        "priority",
      ];
      const [added] = await tx.rows(receiveSql, [
        tenantId,
        operationId,
        ...fields.map((field) => job[field]),
      ]);
      if (added === undefined) continue;
      await tx.rows(
        "update graphile_worker._private_jobs set attempts = $2::int, last_error = $3 where id = $1::bigint",
        [added["id"], job["attempts"], job["last_error"]],
      );
    }
  });
  await source.rows("delete from graphile_worker._private_jobs where id = any($1::bigint[])", [
    jobs.map(({ id }) => Number(id)),
  ]);
  return jobs.length;
}

const receiveSql = `
  with fresh as (
    insert into platform.moved_job (tenant_id, operation_id, job_id) values ($1, $2, $3::bigint)
    on conflict do nothing returning job_id
  ), added as (
    select (graphile_worker.add_job(identifier => $4::text, payload => $5::text::json, queue_name => $6::text,
      run_at => $7::text::timestamptz, max_attempts => $8::int, job_key => $9::text, priority => $10::int,
      job_key_mode => 'unsafe_dedupe')).id as id
    from fresh where $9::text is null or not exists (
      select 1 from graphile_worker._private_jobs k where k.key = $9::text)
  )
  select id from added`;
