import type { Leak } from "@omzien/contracts";
import { schemaOf } from "@omzien/db";
import { closeTestInstallation, createTestTenant, type TestPerson, type TestTenant } from "@omzien/testing";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  checkConsentChain,
  ForbiddenError,
  getBreachInquiry,
  getMyData,
  listAffectedPeople,
  listBreachInquiries,
  listConsentRecords,
  NotFoundError,
  startBreachInquiry,
} from "../../index.ts";
import { columnClasses } from "../../my-data/column-classes.ts";
import { newId } from "../../new-id.ts";
import { insertLooks } from "../testing/insert-looks.ts";
import { leadNowhere, leakTables } from "./leak-tables.ts";

let tilburg: TestTenant;
let fatima: TestPerson;
let joost: TestPerson;
let kees: TestPerson;
let anneke: TestPerson;
let noor: TestPerson;
beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
  fatima = await tilburg.resident("Fatima", { phone: "+31611111111" });
  joost = await tilburg.helper("Joost");
  kees = await tilburg.resident("Kees");
  anneke = await tilburg.coordinator("Anneke");
  noor = await tilburg.officer("Noor");
  await tilburg.aHelpRequest({ by: fatima, needs: ["walker"] });
  await tilburg.db.kysely
    .updateTable("person")
    .set({ preferred_channel: "post" })
    .where("id", "=", kees.id)
    .execute();
});
afterAll(closeTestInstallation);

const start = (leak: Leak, breachReference: string | null = null, tenant = tilburg, who = noor) =>
  startBreachInquiry({ ctx: tenant.as(who), input: { leak, breachReference } });
const peopleOf = (inquiryId: string, tenant = tilburg, who = noor) =>
  listAffectedPeople({ ctx: tenant.as(who), input: { inquiryId, limit: 1_000 } });
const idsOf = async (leak: Leak) =>
  (await peopleOf((await start(leak)).id)).items.map(({ id }) => id).toSorted();

describe("a drill", () => {
  test("of the tables with requests finds who asked, which kinds of data, and nobody else", async () => {
    const drill = await start({ kind: "parts", parts: ["requests"] });
    expect(drill).toMatchObject({
      isDrill: true,
      reference: "",
      people: 1,
      byWay: [{ way: "mail", people: 1 }],
    });
    expect(drill.byKind.map(({ kind }) => kind)).toContain("special");
    const { items } = await peopleOf(drill.id);
    expect(items).toMatchObject([
      { id: fatima.id, name: expect.stringMatching(/^Buurtgenoot/), way: null, what: ["de vragen om hulp"] },
    ]);
  });

  test("names nobody and shows no way to anybody's door, and so it is no look", async () => {
    const looks = () => tilburg.db.kysely.selectFrom("access_event").select("id").execute();
    const before = (await looks()).length;
    const { id } = await start({ kind: "parts", parts: ["contact", "profile"] });
    const text = JSON.stringify(await peopleOf(id));
    for (const hidden of ["Fatima", "Kees", "+31611111111", fatima.email ?? "", "Jansen"])
      expect(text).not.toContain(hidden);
    expect(await looks()).toHaveLength(before);
  });

  test("of what one account saw in a period finds those people and those fields", async () => {
    const at = new Date("2026-10-05T10:00:00Z");
    await insertLooks(tilburg, { viewer: anneke, at, subjects: [joost], fields: ["person.phone"] });
    await insertLooks(tilburg, { viewer: joost, at, subjects: [fatima], kind: "helper" });
    const days = { from: "2026-10-05", until: "2026-10-05" };
    expect(await idsOf({ kind: "looks", viewerId: anneke.id, ...days })).toEqual([joost.id]);
    expect(await idsOf({ kind: "looks", viewerId: null, ...days })).toEqual([fatima.id, joost.id].toSorted());
    expect(await idsOf({ kind: "looks", viewerId: null, from: "2026-10-06", until: "2026-10-06" })).toEqual(
      [],
    );
    const { id } = await start({ kind: "looks", viewerId: anneke.id, ...days });
    expect((await peopleOf(id)).items).toMatchObject([{ kinds: ["contact"], what: ["het telefoonnummer"] }]);
  });

  test("of mails finds whom they were for, and of downloads whose data were in them", async () => {
    const mailIds = [newId(), newId()];
    const mail = { kind: "follow-up", queued_at: tilburg.clock.now() };
    await tilburg.db.kysely
      .insertInto("mail")
      .values(mailIds.map((id, index) => ({ ...mail, id, person_id: index === 0 ? kees.id : joost.id })))
      .execute();
    expect(await idsOf({ kind: "mails", mailIds: mailIds.slice(0, 1) })).toEqual([kees.id]);
    const today = tilburg.clock.now().toISOString().slice(0, 10);
    const exports = { kind: "exports", from: today, until: today } as const;
    expect(await idsOf(exports)).toEqual([]);
    await getMyData({ ctx: tilburg.as(kees) });
    expect(await idsOf(exports)).toEqual([kees.id]);
    await listConsentRecords({ ctx: tilburg.as(noor), input: { limit: 10 } });
    expect(await idsOf(exports)).toEqual(expect.arrayContaining([fatima.id, joost.id, kees.id].toSorted()));
  });

  test("is itself written down, and read back with the same people", async () => {
    const drill = await start({ kind: "parts", parts: ["contact"] });
    const { items } = await listBreachInquiries({ ctx: tilburg.as(noor), input: { limit: 5 } });
    expect(items).toContainEqual(expect.objectContaining({ id: drill.id, people: drill.people }));
    const again = await getBreachInquiry({ ctx: tilburg.as(noor), input: { inquiryId: drill.id } });
    expect(again.byKind).toEqual(drill.byKind);
    expect(await tilburg.audit(drill.id)).toContainEqual(
      expect.objectContaining({ action: "oversight.breach_inquiry_started" }),
    );
  });
});

describe("a breach", () => {
  test("shows names and how to tell people, writes down each look, and no telephone number", async () => {
    const breach = await start({ kind: "parts", parts: ["profile"] }, "2026-014");
    const { items } = await peopleOf(breach.id);
    expect(items).toContainEqual(expect.objectContaining({ id: kees.id, name: "Kees Jansen", way: "post" }));
    expect(JSON.stringify(items)).not.toContain("+31611111111");
    const rows = await tilburg.db.kysely
      .selectFrom("access_event")
      .select(["viewer_kind", "subject_id", "purpose", "reason", "fields"])
      .where("viewer_kind", "=", "officer")
      .execute();
    expect(rows.map((row) => row.subject_id).toSorted()).toEqual(
      items
        .map(({ id }) => id)
        .filter((id) => id !== noor.id)
        .toSorted(),
    );
    expect(rows[0]).toMatchObject({ purpose: "breach.notify", reason: "breach" });
  });

  test("without a number in the register there is no breach in the database", async () => {
    const { kysely } = tilburg.db;
    await expect(
      kysely.updateTable("breach_inquiry").set({ is_drill: false, reference: "" }).execute(),
    ).rejects.toThrow();
  });
});

test("is for the officer alone, and another municipality has no such inquiry", async () => {
  const drill = await start({ kind: "parts", parts: ["contact"] });
  for (const who of [anneke, fatima]) {
    await expect(start({ kind: "parts", parts: ["contact"] }, null, tilburg, who)).rejects.toThrow(
      ForbiddenError,
    );
    await expect(peopleOf(drill.id, tilburg, who)).rejects.toThrow(ForbiddenError);
  }
  const almere = await createTestTenant("almere");
  await expect(peopleOf(drill.id, almere, await almere.officer())).rejects.toThrow(NotFoundError);
  await expect(
    start({ kind: "looks", viewerId: null, from: "2026-11-02", until: "2026-11-01" }),
  ).rejects.toThrow();
});

/** Tables with data about people that neither a part has, nor a reason not to. */
function forgotten(classes: Readonly<Record<string, Readonly<Record<string, string>>>>): string[] {
  const known = new Set<string>([...leakTables.map(({ table }) => table), ...Object.keys(leadNowhere)]);
  return Object.entries(classes)
    .filter(([, columns]) => Object.values(columns).some((kind) => kind !== "none"))
    .map(([table]) => table)
    .filter((table) => !known.has(table));
}

test("every table with data about people can be said to have leaked; a new one that is forgotten is found", () => {
  expect(forgotten(columnClasses)).toEqual([]);
  expect(forgotten({ ...columnClasses, diary: { person_id: "id", text: "special" } })).toEqual(["diary"]);
});

const tenThousand = 10_000;

test("ten thousand people are searched out within a minute, page by page to the last", {
  timeout: 120_000,
}, async () => {
  const utrecht = await createTestTenant("almere");
  const mirjam = await utrecht.officer("Mirjam");
  const schema = schemaOf(utrecht.id);
  await utrecht.installation.admin.transaction((tx) =>
    tx.script(`
      insert into "${schema}".person (id, first_name, pseudonym, created_at)
        select gen_random_uuid(), 'Buur ' || n, 'Buurtgenoot ' || n, now() from generate_series(1, ${tenThousand}) n;
      insert into "${schema}".person_contact (person_id, email)
        select id, id || '@example.org' from "${schema}".person where first_name like 'Buur %';
      insert into "${schema}".help_request (id, person_id, category_id, description, timing, ends_on, state, channel, weight, created_at, updated_at)
        select gen_random_uuid(), p.id, (select id from "${schema}".category where parent_id is not null limit 1), 'Hulp',
          '{"kind":"flexible","endsOn":"2027-03-01"}', '2027-03-01', 'open', 'web', 'light', now(), now()
        from "${schema}".person p where p.first_name like 'Buur %';
      analyze "${schema}".person; analyze "${schema}".person_contact; analyze "${schema}".help_request;`),
  );
  const leak = { kind: "parts", parts: ["contact", "requests", "consents", "mails"] } as const;
  const began = performance.now();
  const drill = await start({ ...leak, parts: [...leak.parts] }, null, utrecht, mirjam);
  const counted = performance.now() - began;
  const found = new Set<string>();
  let cursor: string | undefined;
  do {
    const page = await listAffectedPeople({
      ctx: utrecht.as(mirjam),
      input: { inquiryId: drill.id, limit: 1_000, cursor },
    });
    for (const { id } of page.items) found.add(id);
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  const listed = performance.now() - began;
  process.stdout.write(
    `breach drill: ${drill.people} people counted in ${Math.round(counted)} ms, all listed in ${Math.round(listed)} ms\n`,
  );
  expect(drill.people).toBeGreaterThanOrEqual(tenThousand);
  expect(found.size).toBe(drill.people);
  expect(listed).toBeLessThan(60_000);
  const { rows } = await sql<{
    n: number;
  }>`select count(*)::int as n from ${sql.id(schema, "breach_inquiry")}`.execute(utrecht.db.kysely);
  expect(rows[0]?.n).toBe(1);
});

test("the chain of answers is whole after all this", async () => {
  expect((await checkConsentChain({ ctx: tilburg.as(noor) })).broken).toBeNull();
});
