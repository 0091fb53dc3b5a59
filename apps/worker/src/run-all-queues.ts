import type { Logger } from "pino";
import type { JobRunner } from "./run-jobs.ts";

/**
 * Runs the catalog's own queue at once, and those of the other cells as they become known: also of one that is added
 * later. A cell that is down holds up its own jobs only.
 *
 * @param queues.everyMs how often it looks for new ones; 10,000 by default.
 * @throws when the catalog's own queue cannot be run.
 */
export async function runAllQueues(queues: {
  runMain: () => Promise<JobRunner>;
  runOther: (databaseUrl: string) => Promise<JobRunner>;
  others: () => Promise<string[]>;
  log: Logger;
  everyMs?: number;
}): Promise<JobRunner> {
  const main = await queues.runMain();
  const running = new Map<string, JobRunner>();
  const runOther = async (url: string) => {
    try {
      running.set(url, await queues.runOther(url));
    } catch (error) {
      queues.log.error({ err: error }, "the queue of a cell cannot be reached; it is tried again");
    }
  };
  const look = async () => {
    try {
      for (const url of await queues.others()) if (!running.has(url)) await runOther(url);
    } catch (error) {
      queues.log.error({ err: error }, "the cells cannot be listed; it is tried again");
    }
  };
  let looking = look();
  await looking;
  const timer = setInterval(() => {
    looking = looking.then(look);
  }, queues.everyMs ?? 10_000);
  return {
    stop: async () => {
      clearInterval(timer);
      await looking;
      await Promise.all([main, ...running.values()].map((runner) => runner.stop()));
    },
  };
}
