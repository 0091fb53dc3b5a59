import { type PlatformDb, type TenantDb, type TenantId } from "@omzien/db";
import type { Jobs } from "@omzien/services";
import { sql } from "kysely";

/** A job that waits, as the verb enqueued it. */
export interface WaitingJob {
  name: string;
  payload: Record<string, unknown>;
  runAt: Date;
  key: string | null;
}

/** The tenant's waiting jobs, the first to run first; with `name` only those. */
export async function waitingJobs(
  admin: PlatformDb,
  tenantId: TenantId,
  name?: keyof Jobs,
): Promise<WaitingJob[]> {
  const { rows } = await sql<WaitingJob>`
    select t.identifier as name, j.payload, j.run_at as "runAt", split_part(j.key, ':', 2) || ':' || split_part(j.key, ':', 3) as key
    from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
    where j.payload ->> 'tenantId' = ${tenantId} and (${name ?? null}::text is null or t.identifier = ${name ?? null}::text)
    order by j.run_at, j.id`.execute(admin.kysely);
  return rows;
}

/** Mails that were queued, oldest first: to whom, about what. */
export function queuedMails(db: TenantDb) {
  return db.kysely
    .selectFrom("mail")
    .select(["id", "kind", "person_id", "recipient", "subject_id", "facts"])
    .orderBy("queued_at")
    .orderBy("id")
    .execute();
}

/** What the audit says, oldest first; with `subject` only about that. */
export function auditEvents(db: TenantDb, subject?: string) {
  return db.kysely
    .selectFrom("audit_event")
    .select(["action", "actor_kind", "actor_id", "subject_id", "facts"])
    .$if(subject !== undefined, (query) => query.where("subject_id", "=", subject ?? ""))
    .orderBy("at")
    .orderBy("id")
    .execute();
}
