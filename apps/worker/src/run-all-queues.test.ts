import { ensureRoles, migratePlatform, openPlatform, urlFor } from "@omzien/db";
import { closeTestInstallation, createTestTenant, type TestTenant } from "@omzien/testing";
import pg from "pg";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { jobList } from "./job-list.ts";
import { runAllQueues } from "./run-all-queues.ts";
import { runJobs } from "./run-jobs.ts";
import { startTestWorker } from "./testing/test-worker.ts";

let tilburg: TestTenant;
beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
});
afterAll(closeTestInstallation);

test("a queue that is added later is found, and its job works where the tenant lives; one that is down holds up nobody", async () => {
  const { adminUrl, logins, names } = tilburg.installation;
  const server = new pg.Client({ connectionString: adminUrl });
  await server.connect();
  await server.query("create database queue_of_another_cell");
  await server.end();
  const url = adminUrl.replace(/[^/]+$/, "queue_of_another_cell");
  await ensureRoles(url, logins);
  await migratePlatform(url, names);
  const other = openPlatform({ url });
  const worker = await startTestWorker(tilburg, "smtp://127.0.0.1:1");
  const { deps } = worker;
  const done: string[] = [];
  const jobs = {
    ...jobList(deps),
    send_mail: async ({ db }: { db: { tenantId: string } }) => void done.push(db.tenantId),
  };
  const shared = { concurrency: 1, log: deps.log, jobs, contextOf: deps.contextOf };
  const known: string[] = ["postgres://nobody:x@127.0.0.1:1/nowhere"];
  const queues = await runAllQueues({
    runMain: () => runJobs({ ...shared, databaseUrl: urlFor(adminUrl, logins.worker) }),
    runOther: (databaseUrl) => runJobs({ ...shared, databaseUrl }),
    others: async () => known,
    log: deps.log,
    everyMs: 50,
  });
  known.push(urlFor(url, logins.worker));
  await other.transaction((tx) =>
    tx.rows("select graphile_worker.add_job('send_mail', json_build_object('tenantId', $1::text))", [
      tilburg.id,
    ]),
  );
  await vi.waitFor(() => expect(done).toEqual([tilburg.id]), { timeout: 10_000 });
  await queues.stop();
  await worker.stop();
  await other.close();
});
