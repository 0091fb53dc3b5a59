import { schemaOf } from "@omzien/db";
import {
  askFollowUp,
  endHelpRequest,
  endOldRota,
  lapseDraft,
  type JobName,
  type Jobs,
  remindInvitation,
  remindShift,
  searchHelpers,
  type ServiceContext,
} from "@omzien/services";
import { contextOf, type Town } from "./town.ts";

/**
 * Lets time pass until an instant: every job that falls due on the way is done by its own verb at its own moment,
 * as the worker would have. What falls due later waits in the queue for the worker.
 */
export async function passTime(town: Town, until: Date): Promise<void> {
  for (;;) {
    const job = await takeDueJob(town, until);
    if (job === undefined) break;
    if (job.runAt !== undefined && job.runAt > town.clock.now()) town.clock.moveTo(job.runAt);
    await runJob(contextOf(town, { job: job.name }), job);
  }
  town.clock.moveTo(until);
}

/**
 * Nobody gets a mail about last month: what the verbs queued in the past counts as sent when it was queued, and
 * its jobs are removed. The mailbox begins empty.
 */
export async function settleMails(town: Town): Promise<void> {
  await town.platform.transaction(async (tx) => {
    const settled = await tx.rows(
      `delete from graphile_worker._private_jobs as j using graphile_worker._private_tasks as t
       where t.id = j.task_id and t.identifier = 'send_mail' and j.payload ->> 'tenantId' = $1
         and (j.run_at = j.updated_at or j.run_at <= $2::timestamptz)
       returning j.payload ->> 'mailId' as mail_id`,
      [town.tenant.id, town.clock.now()],
    );
    await tx.rows(
      `update "${schemaOf(town.tenant.id)}".mail set sent_at = queued_at where id = any($1::uuid[])`,
      [settled.map((row) => row["mail_id"])],
    );
  });
}

type HistoryJob = { [Name in Exclude<JobName, "send_mail">]: { name: Name; payload: Jobs[Name] } }[Exclude<
  JobName,
  "send_mail"
>];
type DueJob = HistoryJob & { runAt?: Date };

/** Removes the first job that is due from the queue. What was enqueued for "at once" has the time of its row. */
async function takeDueJob(town: Town, until: Date): Promise<DueJob | undefined> {
  const [row] = await town.platform.transaction((tx) =>
    tx.rows(
      `delete from graphile_worker._private_jobs as j using (
         select q.id, t.identifier, q.run_at = q.updated_at as is_at_once
         from graphile_worker._private_jobs as q join graphile_worker._private_tasks as t on t.id = q.task_id
         where q.payload ->> 'tenantId' = $1 and t.identifier <> 'send_mail'
           and (q.run_at = q.updated_at or q.run_at <= $2::timestamptz)
         order by q.run_at <> q.updated_at, q.run_at, q.id limit 1
       ) as due
       where j.id = due.id
       returning due.identifier as name, j.payload::text as payload,
         case when due.is_at_once then null else j.run_at end as run_at`,
      [town.tenant.id, until],
    ),
  );
  if (row === undefined) return undefined;
  // The row was written by services' own `enqueue`, which gives each name its payload.
  const job = { name: row["name"], payload: JSON.parse(String(row["payload"])) } as HistoryJob;
  return row["run_at"] instanceof Date ? { ...job, runAt: row["run_at"] } : job;
}

async function runJob(ctx: ServiceContext, job: DueJob): Promise<void> {
  switch (job.name) {
    case "search_helpers":
      return searchHelpers({ ctx, input: job.payload });
    case "remind_invitation":
      return remindInvitation({ ctx, input: job.payload });
    case "ask_follow_up":
      return askFollowUp({ ctx, input: job.payload });
    case "end_help_request":
      return endHelpRequest({ ctx, input: job.payload });
    case "lapse_draft":
      return lapseDraft({ ctx, input: job.payload });
    case "remind_shift":
      return remindShift({ ctx, input: job.payload });
    case "end_rota":
      return endOldRota({ ctx, input: job.payload });
    case "erase_person":
    case "make_municipality_package":
    case "carry_envelope":
    case "carry_envelope_answer":
    case "carry_forwarding_rules":
      throw new Error("Nobody and nothing leaves the demonstration");
    default:
      job satisfies never;
  }
}
