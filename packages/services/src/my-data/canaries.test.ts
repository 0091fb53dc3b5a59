import { transaction } from "@omzien/db";
import { loadTranslator } from "@omzien/i18n/server";
import { createTestTenant, type TestPerson, type TestTenant } from "@omzien/testing";
import { sql } from "kysely";
import { extractText, getDocumentProxy } from "unpdf";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { columnClasses } from "./column-classes.ts";
import { personalColumns } from "./column-faults.ts";
import {
  erasePerson,
  getConsentReceipts,
  getConsentRecords,
  getMyData,
  getMyDataHtml,
  replayErasures,
  requestErasure,
} from "./index.ts";
import { goesWithEither, notExported } from "./testing/check-personal-data.ts";
import { foundBySearch, mailsAsSent, queueAndCatalog } from "./testing/outside-the-tables.ts";
import { peopleWithEverything } from "./testing/people-with-everything.ts";
import { type Canary, everythingIn, foundIn, plantCanaries } from "./testing/plant-canaries.ts";
import { dumpTenant, restoreTenant, type TenantDump } from "./testing/tenant-dump.ts";

// Of every column that can tell who somebody is: a new one takes part by itself.
const columns = personalColumns(columnClasses);

interface Planted {
  tenant: TestTenant;
  me: TestPerson;
  other: TestPerson;
  mine: Canary[];
  others: Canary[];
}

let tilburg: Planted;
let almere: Planted;
let backup: TenantDump;

async function planted(name: "tilburg" | "almere", start: number): Promise<Planted> {
  const tenant = await createTestTenant(name);
  const { me, other } = await peopleWithEverything(tenant);
  const mine = await plantCanaries(tenant, me, columns, start);
  const others = await plantCanaries(tenant, other, columns, start + 10_000);
  return { tenant, me, other, mine, others };
}

beforeAll(async () => {
  tilburg = await planted("tilburg", 10_000);
  almere = await planted("almere", 30_000);
});
afterAll(async () => {
  await tilburg.tenant.drop();
  await almere.tenant.drop();
});

/** As the page to print writes it: an instant in words. */
function inWords(canary: Canary): Canary {
  const isInstant = /^\d{4}-\d\d-\d\dT/.test(canary.shown);
  return isInstant ? { ...canary, shown: loadTranslator("nl").formatDate(new Date(canary.shown)) } : canary;
}

const eraser = (tenant: TestTenant) => tenant.as({ job: "erase_person" });
const strangers = () => [...tilburg.others, ...almere.mine, ...almere.others];

async function exportsOf({ tenant, me }: Planted) {
  const ctx = tenant.as(me);
  const { pdf } = await getConsentReceipts({ ctx });
  const document = await getDocumentProxy(new Uint8Array(Buffer.from(pdf, "base64")));
  return {
    json: JSON.stringify(await getMyData({ ctx })),
    html: (await getMyDataHtml({ ctx })).html,
    "receipts, PDF": (await extractText(document, { mergePages: true })).text,
    "receipts, JSON-LD": JSON.stringify(await getConsentRecords({ ctx })),
  };
}

/** Everything of a site, in the tables and outside them, as it would be read or sent. */
async function traces({ tenant, mine }: Planted): Promise<Record<string, string>> {
  return {
    tables: await everythingIn(tenant),
    "queue and catalog": await queueAndCatalog(tenant),
    "mails to be sent": await mailsAsSent(tenant),
    "search by the desk": await foundBySearch(tenant, mine),
  };
}

const say = (what: string) => process.stdout.write(`canaries: ${what}\n`);

async function left(of: Planted, canaries: readonly Canary[]): Promise<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(await traces(of)).map(([where, text]) => [
      where,
      new Set([...foundIn(text, canaries, "kept"), ...foundIn(text, canaries, "shown")]).size,
    ]),
  );
}

const nowhere = { tables: 0, "queue and catalog": 0, "mails to be sent": 0, "search by the desk": 0 };

describe("what somebody can take along", () => {
  test("is everything of one's own, and nothing of three others in two municipalities", async () => {
    const own = columns.map(({ table, column }) => `${table}.${column}`).filter((name) => !notExported[name]);
    const counts: string[] = [];
    for (const [format, text] of Object.entries(await exportsOf(tilburg))) {
      const as = (canaries: readonly Canary[]) => (format === "html" ? canaries.map(inWords) : canaries);
      const found = foundIn(text, as(tilburg.mine), "shown");
      const isWhole = format === "json" || format === "html";
      if (isWhole) expect(found, format).toEqual(expect.arrayContaining(own));
      expect(foundIn(text, as(strangers()), "shown"), format).toEqual([]);
      expect(foundIn(text, strangers(), "kept"), format).toEqual([]);
      counts.push(`${format} ${found.length} own`);
    }
    say(
      `${4 * columns.length} values in ${columns.length} columns, 2 people in each of 2 municipalities; exports: ${counts.join(", ")}, 0 of others (${Object.keys(notExported).length} columns are not exported, with a reason)`,
    );
    expect(2 * columns.length).toBeGreaterThanOrEqual(40);
  });
});

describe("after an erasure", () => {
  test("nothing is left, in the tables, the queue, the catalog, mails and search; others keep theirs", async () => {
    const before = await left(tilburg, tilburg.mine);
    expect(before["tables"]).toBe(columns.length);
    expect(before["mails to be sent"]).toBeGreaterThan(0);
    expect(before["search by the desk"]).toBeGreaterThan(0);
    backup = await dumpTenant(tilburg.tenant);
    const neighbours = await left(almere, [...almere.mine, ...almere.others]);

    await requestErasure({ ctx: tilburg.tenant.as(tilburg.me) });
    tilburg.tenant.clock.advance({ days: 14 });
    await erasePerson({ ctx: eraser(tilburg.tenant), input: { personId: tilburg.me.id } });

    const after = await left(tilburg, tilburg.mine);
    say(`before the erasure ${JSON.stringify(before)}; after it ${JSON.stringify(after)}`);
    expect(after).toEqual(nowhere);
    const kept = new Set(foundIn(await everythingIn(tilburg.tenant), tilburg.others, "kept"));
    const lost = columns.map(({ table, column }) => `${table}.${column}`).filter((name) => !kept.has(name));
    expect(lost.filter((name) => !goesWithEither.includes(name))).toEqual([]);
    expect(await left(almere, [...almere.mine, ...almere.others])).toEqual(neighbours);
  });

  test("a backup that is put back erases the same people again, and nobody else", async () => {
    await restoreTenant(tilburg.tenant, backup);
    const back = await left(tilburg, tilburg.mine);
    expect(back["tables"]).toBe(columns.length);

    expect(await replayErasures({ ctx: eraser(tilburg.tenant) })).toEqual({ erased: 1 });
    const after = await left(tilburg, tilburg.mine);
    say(`in a backup that was put back ${back["tables"]}; after the replay ${JSON.stringify(after)}`);
    expect(after).toEqual(nowhere);
    expect(await replayErasures({ ctx: eraser(tilburg.tenant) })).toEqual({ erased: 0 });
    expect(await replayErasures({ ctx: eraser(almere.tenant) })).toEqual({ erased: 0 });
    const others = foundIn(await everythingIn(tilburg.tenant), tilburg.others, "kept");
    expect(others.length).toBeGreaterThanOrEqual(columns.length - goesWithEither.length);
    const erased = (await tilburg.tenant.audit()).filter(({ action }) => action === "person.erased");
    expect(erased).toMatchObject([{ actor_id: null, subject_id: null, facts: { because: "restored" } }]);
  });

  test("a job that takes words along is found in the queue", async () => {
    const [word] = tilburg.mine;
    const job = sql`select platform.enqueue_job('send_mail', ${JSON.stringify({ name: word?.kept })}::json, null, 'wordy')`;
    await transaction(tilburg.tenant.db, (tx) => job.execute(tx.kysely));
    expect(await left(tilburg, tilburg.mine)).toEqual({ ...nowhere, "queue and catalog": 1 });
  });

  test("a replay without the list is found: everybody is back", async () => {
    const forgetful = (isForgetful: boolean) =>
      tilburg.tenant.installation.admin.transaction((tx) =>
        tx.script(`set local session_replication_role = replica;
          update platform.erasure set tenant_id = '${isForgetful ? "zzzzzzzzzzzz" : tilburg.tenant.id}'`),
      );
    await restoreTenant(tilburg.tenant, backup);
    await forgetful(true);
    expect(await replayErasures({ ctx: eraser(tilburg.tenant) })).toEqual({ erased: 0 });
    expect((await left(tilburg, tilburg.mine))["tables"]).toBe(columns.length);
    await forgetful(false);
    expect(await replayErasures({ ctx: eraser(tilburg.tenant) })).toEqual({ erased: 1 });
  });
});
