import { schemaOf } from "@omzien/db";
import { closeTestInstallation, createTestTenant, type TestPerson, type TestTenant } from "@omzien/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkConsentChain, ForbiddenError, getConsentRegister, listConsentRecords } from "../../index.ts";

let tilburg: TestTenant;
let fatima: TestPerson;
let anneke: TestPerson;
let noor: TestPerson;
beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
  fatima = await tilburg.resident("Fatima");
  await tilburg.helper("Joost");
  anneke = await tilburg.coordinator("Anneke");
  noor = await tilburg.officer("Noor");
  tilburg.clock.advance({ hours: 1 });
  await tilburg.consents(fatima, { "match.be-found": "withdrawn" });
});
afterAll(closeTestInstallation);

async function everyRecord(limit: number, tenant = tilburg): Promise<Record<string, unknown>[]> {
  const records: Record<string, unknown>[] = [];
  let cursor: string | undefined;
  do {
    const page = await listConsentRecords({ ctx: tenant.as(noor), input: { limit, cursor } });
    records.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return records;
}

test("the whole register comes in pages, each answer once, the oldest first", async () => {
  const { events, people, context } = await getConsentRegister({ ctx: tilburg.as(noor) });
  const records = await everyRecord(3);
  expect(records).toHaveLength(events);
  expect(new Set(records.map((record) => record["@id"])).size).toBe(events);
  expect(new Set(records.map((record) => record["dpv:hasDataSubject"])).size).toBe(people);
  expect(records.at(-1)).toMatchObject({
    "@type": "dpv:ConsentRecord",
    "dpv:hasConsentStatus": "dpv:ConsentWithdrawn",
    "dct:conformsTo": "dpv-27560:record-eu-gdpr",
  });
  expect(Object.keys(context)).toContain("dpv");
});

test("people are pseudonyms of this register: the same person the same one, and no id or name of anybody", async () => {
  const records = await everyRecord(100);
  const text = JSON.stringify(records);
  for (const hidden of [fatima.id, fatima.email ?? "", "Fatima", "Buurtgenoot"])
    expect(text).not.toContain(hidden);
  const withdrawn = records.at(-1)?.["dpv:hasDataSubject"];
  expect(records.filter((record) => record["dpv:hasDataSubject"] === withdrawn).length).toBeGreaterThan(3);
});

test("is for the officer alone, and every page that is read is written down", async () => {
  for (const who of [anneke, fatima]) {
    const ctx = tilburg.as(who);
    await expect(listConsentRecords({ ctx, input: { limit: 1 } })).rejects.toThrow(ForbiddenError);
    await expect(getConsentRegister({ ctx })).rejects.toThrow(ForbiddenError);
    await expect(checkConsentChain({ ctx })).rejects.toThrow(ForbiddenError);
  }
  const read = () =>
    tilburg.db.kysely
      .selectFrom("audit_event")
      .select("id")
      .where("action", "=", "oversight.consent_records_read")
      .execute();
  const before = (await read()).length;
  await everyRecord(100);
  expect((await read()).length).toBe(before + 1);
});

test("the officer sees that the chain is whole, and which link broke when somebody changed an answer", async () => {
  const whole = await checkConsentChain({ ctx: tilburg.as(noor) });
  expect(whole).toMatchObject({ broken: null, cut: 0, destroyed: 0 });
  expect(whole.links).toBe((await getConsentRegister({ ctx: tilburg.as(noor) })).events);
  await tilburg.installation.admin.transaction(async (tx) => {
    await tx.script("set local session_replication_role = replica");
    await tx.script(
      `update "${schemaOf(tilburg.id)}".consent_event set status = 'given' where status = 'withdrawn'`,
    );
  });
  const { broken } = await checkConsentChain({ ctx: tilburg.as(noor) });
  expect(broken).toMatchObject({ because: "changed-event" });
});
