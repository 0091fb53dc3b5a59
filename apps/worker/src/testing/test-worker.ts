import { createSecrets } from "@omzien/auth";
import { urlFor } from "@omzien/db";
import { loggedError, type ServiceContext } from "@omzien/services";
import { testFileEnvironment, testKeyEncryptionKeys, testSecrets, type TestTenant } from "@omzien/testing";
import { pino } from "pino";
import { readConfig } from "../config.ts";
import { openDependencies, type WorkerDependencies } from "../dependencies.ts";
import { jobList } from "../job-list.ts";
import { everyHour } from "../every-hour.ts";
import { runJobs } from "../run-jobs.ts";
import { createSmtpMails } from "@omzien/notifications";

const key = "a key that only tests have, long enough";
export const workerSecrets = createSecrets(key, testSecrets.keys);

export interface TestWorker {
  deps: WorkerDependencies;
  logs: string[];
  stop(): Promise<void>;
}

/** The real worker on a test's database and mail server; only its clock is the tenant's, and its patience short. */
export async function startTestWorker(
  tenant: TestTenant,
  smtpUrl: string,
  { concurrency = 4, sendMail }: { concurrency?: number; sendMail?: () => Promise<void> } = {},
): Promise<TestWorker> {
  const { adminUrl, logins } = tenant.installation;
  const config = readConfig({
    WORKER_DATABASE_URL: urlFor(adminUrl, logins.worker),
    CONCURRENCY: String(concurrency),
    PLATFORM_SECRET: key,
    KEY_ENCRYPTION_KEYS: testKeyEncryptionKeys,
    SITE_SCHEME: "http",
    SMTP_URL: smtpUrl,
    ...testFileEnvironment(),
    LOG_LEVEL: "silent",
    ALLOW_UNSAFE_DATABASE: "true",
  });
  const opened = await openDependencies(config);
  const mails = createSmtpMails({ url: smtpUrl, from: config.MAIL_FROM, patienceMs: 500 });
  const logs: string[] = [];
  const log = pino(
    { level: "debug", serializers: { err: loggedError } },
    { write: (line: string) => logs.push(line) },
  );
  const contextOf: WorkerDependencies["contextOf"] = async (tenantId, job) => {
    const ctx = await opened.contextOf(tenantId, job);
    return ctx && { ...ctx, now: tenant.clock.now };
  };
  const deps: WorkerDependencies = { ...opened, log, mails, contextOf };
  const runner = await runJobs({
    databaseUrl: config.WORKER_DATABASE_URL,
    concurrency: config.CONCURRENCY,
    log,
    jobs: { ...jobList(deps), ...(sendMail ? { send_mail: sendMail } : {}) },
    everyHour: () => everyHour(deps),
    contextOf,
  });
  return {
    deps,
    logs,
    stop: async () => {
      await runner.stop();
      mails.close();
      await opened.close();
    },
  };
}

/** What a verb runs with, with the secrets that the worker derives too. */
export function asking(tenant: TestTenant, who: Parameters<TestTenant["as"]>[0]): ServiceContext {
  return { ...tenant.as(who), secrets: workerSecrets };
}

/** Jobs that failed come back after seconds, then minutes: now is later. */
export async function makeRetriesDue(tenant: TestTenant): Promise<void> {
  await tenant.installation.admin.transaction((tx) =>
    tx.script(
      "update graphile_worker._private_jobs set run_at = now() where attempts > 0 and locked_at is null",
    ),
  );
}
