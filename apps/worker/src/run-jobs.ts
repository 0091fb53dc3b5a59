import { type JobName, loggedError, type ServiceContext } from "@omzien/services";
import {
  Logger,
  type ParsedCronItem,
  parseCronItems,
  type Runner,
  run,
  type TaskList,
} from "graphile-worker";
import pg from "pg";
import type { Logger as Log } from "pino";
import { z } from "zod";

/** What the queue adds to every payload: the tenant whose role enqueued it. */
const TenantPayload = z.object({ tenantId: z.string() }).loose();

const hourly = "every_hour";

export interface JobRunner {
  stop: () => Promise<void>;
}

/**
 * Takes jobs from the queue until stopped. A job that fails comes back later with growing pauses, at most 25 times
 * (about three days); payloads hold ids only, and of an error the queue keeps the kind, so nothing personal is kept
 * with a failure.
 *
 * @param options.everyHour what belongs to no job of a tenant; done by one worker, however many there are. Absent for
 * the queue of another cell than the catalog's.
 * @param options.contextOf builds the context of the tenant that the row names; undefined when it is gone, and it
 * throws when its site is closed, so that the job stays.
 */
export async function runJobs(options: {
  databaseUrl: string;
  concurrency: number;
  log: Log;
  jobs: Record<JobName, (ctx: ServiceContext, payload: never) => Promise<void>>;
  everyHour?: () => Promise<void>;
  contextOf: (tenantId: string, job: JobName) => Promise<ServiceContext | undefined>;
}): Promise<JobRunner> {
  // One for each job that ends at the same moment, one that listens, one that looks at the clock; made when needed.
  const pool = new pg.Pool({ connectionString: options.databaseUrl, max: options.concurrency + 2 });
  // A lost connection is reported here; without a listener it would end the process.
  const note = (error: Error) => options.log.warn({ err: error }, "queue connection lost");
  pool.on("error", note);
  pool.on("connect", (client) => client.on("error", note));
  const clock = clockOf(options.log, options.everyHour);
  let runner: Runner;
  try {
    runner = await run({
      pgPool: pool,
      concurrency: options.concurrency,
      noHandleSignals: true,
      pollInterval: 1_000,
      logger: queueLogger(options.log),
      parsedCronItems: clock.parsedCronItems,
      taskList: { ...taskList(options), ...clock.taskList },
    });
  } catch (error) {
    await pool.end();
    throw error;
  }
  return {
    stop: async () => {
      await runner.stop();
      await pool.end();
    },
  };
}

function clockOf(
  log: Log,
  everyHour: (() => Promise<void>) | undefined,
): { taskList: TaskList; parsedCronItems: ParsedCronItem[] } {
  if (everyHour === undefined) return { taskList: {}, parsedCronItems: [] };
  return {
    taskList: { [hourly]: () => withoutWords(log, hourly, everyHour) },
    parsedCronItems: parseCronItems([{ task: hourly, match: "23 * * * *", options: { maxAttempts: 3 } }]),
  };
}

function taskList(options: Parameters<typeof runJobs>[0]): TaskList {
  const names = Object.keys(options.jobs) as JobName[];
  return Object.fromEntries(
    names.map((name) => [
      name,
      async (payload: unknown) => {
        const { tenantId, ...input } = TenantPayload.parse(payload);
        const ctx = await options.contextOf(tenantId, name);
        if (!ctx) {
          options.log.warn({ job: name }, "job of a tenant that is gone");
          return;
        }
        // The name of the row chooses the verb, and services wrote the payload for that very name.
        await withoutWords(options.log, name, () => options.jobs[name](ctx, input as never));
      },
    ]),
  );
}

/** The queue keeps an error's message with the job and logs it, and messages of databases quote what they were given. */
async function withoutWords(log: Log, job: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    log.error({ job, err: error }, "a job failed");
    const { type, code, message } = loggedError(error);
    throw new JobFailedError([type, code, message].filter(Boolean).join(" "));
  }
}

class JobFailedError extends Error {
  override readonly name = "JobFailedError";
}

function queueLogger(log: Log): Logger {
  return new Logger(() => (level, message) => {
    if (level === "error") log.error(message);
    else if (level === "warning") log.warn(message);
    else log.debug(message);
  });
}
