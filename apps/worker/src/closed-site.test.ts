import { resumeTenant, suspendTenant } from "@omzien/tenancy";
import { closeTestInstallation, createTestTenant, type TestTenant } from "@omzien/testing";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { startTestWorker, type TestWorker } from "./testing/test-worker.ts";

let tilburg: TestTenant;
let worker: TestWorker | undefined;
beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
});
afterEach(async () => {
  await worker?.stop();
  worker = undefined;
});
afterAll(closeTestInstallation);

test("a job that comes while the site is closed stays, however often it is tried, and is done when it opens", async () => {
  const { admin } = tilburg.installation;
  await suspendTenant(admin, tilburg.id, "command line");
  await addJob();
  worker = await startTestWorker(tilburg, "smtp://127.0.0.1:1");
  await vi.waitFor(async () => expect((await job())?.["last_error"]).toContain("This site is closed"), {
    timeout: 10_000,
  });
  await admin.transaction((tx) =>
    tx.script("update graphile_worker._private_jobs set attempts = max_attempts"),
  );

  await resumeTenant(admin, tilburg.id, "command line");
  await vi.waitFor(async () => expect(await job()).toBeUndefined(), { timeout: 10_000 });
});

test("what a municipality takes along is made while its site is closed", async () => {
  const { admin } = tilburg.installation;
  await suspendTenant(admin, tilburg.id, "command line");
  await addJob("make_municipality_package", { packageId: nobodys });
  worker = await startTestWorker(tilburg, "smtp://127.0.0.1:1");
  await vi.waitFor(async () => expect(await job("make_municipality_package")).toBeUndefined(), {
    timeout: 10_000,
  });
  await resumeTenant(admin, tilburg.id, "command line");
});

test("the hour's work passes a closed site by", async () => {
  const { admin } = tilburg.installation;
  await suspendTenant(admin, tilburg.id, "command line");
  worker = await startTestWorker(tilburg, "smtp://127.0.0.1:1");
  expect(await worker.deps.liveTenants()).toEqual([]);
  await resumeTenant(admin, tilburg.id, "command line");
  expect(await worker.deps.liveTenants()).toEqual([tilburg.id]);
});

// Of what is not there: the verb has nothing to do, and says so by ending well.
const nobodys = "01930000-0000-7000-8000-000000000001";

async function addJob(name = "lapse_draft", input: object = { draftId: nobodys }): Promise<void> {
  await tilburg.installation.admin.transaction((tx) =>
    tx.rows("select graphile_worker.add_job($1::text, $2::text::json)", [
      name,
      JSON.stringify({ tenantId: tilburg.id, ...input }),
    ]),
  );
}

async function job(name = "lapse_draft") {
  const rows = await tilburg.installation.admin.transaction((tx) =>
    tx.rows(
      `select j.last_error from graphile_worker._private_jobs j
       join graphile_worker._private_tasks t on t.id = j.task_id
       where t.identifier = $2 and payload ->> 'tenantId' = $1`,
      [tilburg.id, name],
    ),
  );
  return rows[0];
}
