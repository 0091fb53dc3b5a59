import { createHash } from "node:crypto";
import type { ListedMunicipality, Municipality } from "@omzien/contracts";
import { schemaOf } from "@omzien/db";
import { noteBackup } from "@omzien/tenancy";
import {
  closeTestInstallation,
  createTestTenant,
  deadFiles,
  testFiles,
  type TestTenant,
} from "@omzien/testing";
import { afterAll, afterEach, beforeEach, expect, test } from "vitest";
import { type TestConsole, testConsole } from "../testing/test-console.ts";

let tilburg: TestTenant;
let almere: TestTenant;
let console: TestConsole;
let cookie: string;

beforeEach(async () => {
  tilburg = await createTestTenant("tilburg");
  almere = await createTestTenant("almere");
  console = testConsole([tilburg, almere]);
  await signIn();
});
afterEach(async () => {
  await tilburg.drop();
  await almere.drop();
});
afterAll(closeTestInstallation);

async function signIn(): Promise<void> {
  ({ cookie } = await console.join(`ingrid-${tilburg.id}@platform.example`));
}

const read = async <Value>(path: string) => (await (await console.call(path, { cookie })).json()) as Value;
const page = () => read<Municipality>(`/municipalities/${tilburg.id}`);
/** What was kept is older than a minute by then. */
const later = () => {
  console.clock.advance({ minutes: 2 });
  return page();
};
async function list(): Promise<Map<string, ListedMunicipality>> {
  const { items } = await read<{ items: ListedMunicipality[] }>("/municipalities");
  return new Map(items.map((item) => [item.id, item]));
}

async function peopleSeen(count: number, daysAgo: number): Promise<void> {
  for (let n = 0; n < count; n++) {
    const { id } = await tilburg.resident(`Buur ${n}`);
    const at = new Date(console.clock.now().getTime() - daysAgo * 86_400_000);
    await tilburg.db.kysely.updateTable("person").set({ last_active_at: at }).where("id", "=", id).execute();
  }
}

test("mail, requests and storage are counted, and only of this municipality", async () => {
  const before = await page();
  const now = console.clock.now().getTime();
  const hours = (count: number) => new Date(now - count * 3_600_000);
  const mail = { kind: "follow-up", person_id: null, queued_at: hours(60) };
  const ids = ["1", "2", "3", "4", "5"].map((n) => `00000000-0000-7000-8000-00000000000${n}`);
  await tilburg.db.kysely
    .insertInto("mail")
    .values([
      { ...mail, id: ids[0] ?? "", sent_at: hours(1) },
      { ...mail, id: ids[1] ?? "", sent_at: hours(23) },
      { ...mail, id: ids[2] ?? "", sent_at: hours(25) },
      { ...mail, id: ids[3] ?? "", failed_at: hours(2) },
      { ...mail, id: ids[4] ?? "" },
    ])
    .execute();
  await tilburg.aHelpRequest({ by: await tilburg.resident("Fatima") });
  expect((await page()).figures).toEqual(before.figures);
  const { figures } = await later();
  expect(figures).toMatchObject({ mailsSent: 2, mailsFailed: 1, mailsWaiting: 1, requestsThisMonth: 1 });
  expect(figures?.schemaBytes).toBeGreaterThan(500_000);
  expect((await list()).get(almere.id)?.figures).toMatchObject({
    mailsSent: 0,
    mailsFailed: 0,
    requestsThisMonth: 0,
  });
});

test("how many people sign in is told from five on, and never who", async () => {
  expect((await page()).figures?.peopleActive).toBe(0);
  await peopleSeen(4, 29);
  await peopleSeen(3, 31);
  expect((await later()).figures?.peopleActive).toBeNull();
  await peopleSeen(1, 1);
  const found = await later();
  expect(found.figures?.peopleActive).toBe(5);
  expect(JSON.stringify(found)).not.toContain("Buur");
});

test("files are counted, and are not known while their store is away", async () => {
  const body = new TextEncoder().encode("logo");
  const name = `${createHash("sha256").update(body).digest("hex")}.webp`;
  await testFiles().of(tilburg.id).put(name, body);
  expect((await list()).get(tilburg.id)?.fileBytes).toBe(4);
  expect((await list()).get(almere.id)?.fileBytes).toBe(0);
  console = testConsole([tilburg, almere], { fileBytes: () => deadFiles().bytesPerTenant() });
  await signIn();
  expect(await later()).toMatchObject({ fileBytes: null, figures: { mailsFailed: 0 } });
});

test("the last backup is told once somebody said that there was one", async () => {
  expect((await page()).lastBackupAt).toBeNull();
  const begunAt = new Date(Math.floor(Date.now() / 1000) * 1000 + 60_000);
  const { platform } = console.own.installation;
  await noteBackup(platform, { cellId: "main", begunAt, now: begunAt });
  expect((await page()).lastBackupAt).toBe(begunAt.toISOString());
  await platform.kysely.deleteFrom("backup").where("begun_at", "=", begunAt).execute();
});

test("a cell that is away leaves the list whole: only its own municipalities have no numbers", async () => {
  const { platform } = console.own.installation;
  const away = `away-${tilburg.id}`;
  await platform.kysely
    .insertInto("cell")
    .values({ id: away, state: "open", address: "postgres://127.0.0.1:9/omzien" })
    .execute();
  const live = (cell: string) =>
    platform.kysely.updateTable("tenant").set({ cell_id: cell }).where("id", "=", almere.id).execute();
  await live(away);
  console.clock.advance({ minutes: 2 });
  const found = await list();
  await live("main");
  await platform.kysely.deleteFrom("cell").where("id", "=", away).execute();
  expect(found.get(almere.id)).toMatchObject({ cell: away, state: "live", figures: null });
  expect(found.get(tilburg.id)?.figures).toMatchObject({ mailsFailed: 0 });
});

test("tables that are not there keep nobody else from being counted", async () => {
  const { platform } = console.own.installation;
  await platform.transaction((tx) => tx.script(`drop table "${schemaOf(almere.id)}".mail cascade`));
  console.clock.advance({ minutes: 2 });
  const found = await list();
  expect(found.get(almere.id)?.figures).toBeNull();
  expect(found.get(tilburg.id)?.figures).toMatchObject({ mailsFailed: 0 });
});
