import { createSession } from "@omzien/auth";
import { newId } from "@omzien/services";
import { closeTestInstallation, createTestTenant, type TestTenant } from "@omzien/testing";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { everyHour } from "./every-hour.ts";
import { startTestWorker, type TestWorker } from "./testing/test-worker.ts";

let tilburg: TestTenant;
let almere: TestTenant;
let worker: TestWorker | undefined;

beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
  almere = await createTestTenant("almere");
});
afterAll(closeTestInstallation);
afterEach(async () => {
  await worker?.stop();
  worker = undefined;
});

const start = async () => (worker = await startTestWorker(tilburg, "smtp://127.0.0.1:1"));

async function leaveTraces(tenant: TestTenant): Promise<void> {
  const person = await tenant.resident("Fatima");
  const { id } = await createSession(tenant.db, person.id, { amr: "test", userAgent: "" });
  const old = new Date(tenant.clock.now().getTime() - 25 * 3_600_000);
  await tenant.db.kysely.updateTable("session").set({ expires_at: old }).where("id", "=", id).execute();
  await tenant.db.kysely
    .insertInto("idempotency_key")
    .values({ scope: "a", key: newId(), operation: "x", body_hash: "x", created_at: old })
    .execute();
  await tenant.db.kysely
    .insertInto("rate_limit")
    .values({ key: newId(), window_start: old, count: 1 })
    .execute();
}

async function traces(tenant: TestTenant): Promise<number> {
  const { kysely } = tenant.db;
  const rows = await Promise.all([
    kysely.selectFrom("session").select("id").execute(),
    kysely.selectFrom("idempotency_key").select("key").execute(),
    kysely.selectFrom("rate_limit").select("key").execute(),
  ]);
  return rows.flat().length;
}

test("every hour what has expired is removed, at every municipality", async () => {
  await leaveTraces(tilburg);
  await leaveTraces(almere);
  await start();
  const { admin } = tilburg.installation;
  const known = () =>
    admin.transaction((tx) => tx.rows("select identifier from graphile_worker._private_known_crontabs"));
  // The queue writes it down a moment after it began.
  await vi.waitFor(async () => expect(await known()).toMatchObject([{ identifier: "every_hour" }]), {
    timeout: 10_000,
  });
  // The hour strikes.
  await admin.transaction((tx) => tx.script("select graphile_worker.add_job('every_hour', '{}'::json)"));
  await vi.waitFor(async () => expect([await traces(tilburg), await traces(almere)]).toEqual([0, 0]), {
    timeout: 10_000,
  });
});

test("every hour a step whose job was lost is taken up again: who asked to be erased, is", async () => {
  const person = await tilburg.resident("Joost");
  const due = new Date(tilburg.clock.now().getTime() - 3_600_000);
  await tilburg.db.kysely
    .insertInto("erasure")
    .values({ person_id: person.id, requested_at: due, due_at: due })
    .execute();
  await start();
  const { admin } = tilburg.installation;
  await admin.transaction((tx) => tx.script("select graphile_worker.add_job('every_hour', '{}'::json)"));
  const erasure = tilburg.db.kysely
    .selectFrom("erasure")
    .select("done_at")
    .where("person_id", "=", person.id);
  await vi.waitFor(async () => expect((await erasure.executeTakeFirstOrThrow()).done_at).not.toBeNull(), {
    timeout: 10_000,
  });
});

test("a municipality that fails does not hold up the next one, and the failure is told", async () => {
  await leaveTraces(tilburg);
  await leaveTraces(almere);
  const { deps } = await start();
  const [first] = await deps.liveTenants();
  const failing: typeof deps = {
    ...deps,
    contextOf: (id, job) => (id === first ? Promise.reject(new Error("away")) : deps.contextOf(id, job)),
  };
  await expect(everyHour(failing)).rejects.toThrow(AggregateError);
  expect([await traces(tilburg), await traces(almere)].toSorted()).toEqual([0, 3]);
});

test("a job of a municipality that is gone is dropped with a word in the log", async () => {
  const { logs } = await start();
  await tilburg.installation.admin.transaction((tx) =>
    tx.script(
      `select graphile_worker.add_job('send_mail', '{"tenantId":"abcdefghijkl","mailId":"x"}'::json)`,
    ),
  );
  await vi.waitFor(() => expect(logs.join("")).toContain("tenant that is gone"), { timeout: 10_000 });
});

describe("a job that fails on what somebody typed", () => {
  const words = "fatima@example.org, Lindelaan 12";
  const quoting = () =>
    Promise.reject(
      Object.assign(new Error(`invalid input syntax for type json: "${words}"`), {
        name: "PostgresError",
        severity: "ERROR",
        code: "22P02",
        detail: words,
      }),
    );
  /** What the queue keeps of it, and what the log says. */
  async function left(sendMail: () => Promise<void>) {
    worker = await startTestWorker(tilburg, "smtp://127.0.0.1:1", { sendMail });
    const { logs } = worker;
    const { admin } = tilburg.installation;
    const key = newId();
    await admin.transaction((tx) =>
      tx.script(`select graphile_worker.add_job('send_mail', '{"tenantId":"${tilburg.id}","mailId":"x"}'::json,
        job_key => '${key}')`),
    );
    const kept = () =>
      admin.transaction((tx) =>
        tx.rows("select last_error from graphile_worker._private_jobs where key = $1", [key]),
      );
    await vi.waitFor(async () => expect((await kept())[0]?.["last_error"]).not.toBeNull(), {
      timeout: 10_000,
    });
    const [job] = await kept();
    await admin.transaction((tx) =>
      tx.script(`delete from graphile_worker._private_jobs where key = '${key}'`),
    );
    return { error: String(job?.["last_error"]), log: logs.join("") };
  }

  test("leaves its kind in the queue and the log, and not one of the words", async () => {
    const { error, log } = await left(quoting);
    expect(error).toContain("PostgresError 22P02");
    expect(log).toContain('"type":"PostgresError","code":"22P02"');
    expect(error + log).not.toContain("fatima");
    expect(error + log).not.toContain("Lindelaan");
  });

  test("would be found if it told them in words of its own", async () => {
    class CarelessError extends Error {
      override readonly name = "CarelessError";
    }
    const { error, log } = await left(() => Promise.reject(new CarelessError(words)));
    expect(error).toContain("fatima");
    expect(log).toContain("fatima");
  });
});

test("starting says nothing of a pool that is too small", async () => {
  const { logs } = await start();
  expect(logs.filter((line) => JSON.parse(line).level >= 40)).toEqual([]);
});
