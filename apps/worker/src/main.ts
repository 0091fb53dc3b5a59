import { readConfig } from "./config.ts";
import { openDependencies } from "./dependencies.ts";
import { jobList } from "./job-list.ts";
import { everyHour } from "./every-hour.ts";
import { runAllQueues } from "./run-all-queues.ts";
import { runJobs } from "./run-jobs.ts";

const config = readConfig(process.env);
const deps = await openDependencies(config);
const { log } = deps;
const shared = { concurrency: config.CONCURRENCY, log, jobs: jobList(deps), contextOf: deps.contextOf };
const runner = await runAllQueues({
  runMain: () =>
    runJobs({ ...shared, databaseUrl: config.WORKER_DATABASE_URL, everyHour: () => everyHour(deps) }),
  runOther: (databaseUrl) => runJobs({ ...shared, databaseUrl }),
  others: deps.otherQueues,
  log,
});
log.info("working");

process.on("unhandledRejection", (error) => log.error({ err: error }, "unhandled rejection"));

let isStopping = false;
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    if (isStopping) return;
    isStopping = true;
    log.info({ signal }, "stopping");
    // Jobs under way are finished; what waits, waits for the next worker.
    runner
      .stop()
      .then(() => deps.close())
      .then(
        () => process.exit(0),
        (error: unknown) => {
          log.error({ err: error }, "stopping failed");
          process.exit(1);
        },
      );
  });
}
