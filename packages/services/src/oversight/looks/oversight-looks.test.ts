import { createTestTenant, type TestPerson, type TestTenant } from "@omzien/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ForbiddenError, getOversightLookChoices, listOversightLooks } from "../../index.ts";
import { insertLooks } from "../testing/insert-looks.ts";

let tilburg: TestTenant;
let fatima: TestPerson;
let joost: TestPerson;
let anneke: TestPerson;
let noor: TestPerson;
beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
  fatima = await tilburg.resident("Fatima", { phone: "+31611111111" });
  joost = await tilburg.helper("Joost");
  anneke = await tilburg.coordinator("Anneke");
  noor = await tilburg.officer("Noor");
  const at = new Date("2026-11-20T10:00:00Z");
  await insertLooks(tilburg, { viewer: anneke, at, subjects: [fatima, joost] });
  await insertLooks(tilburg, {
    viewer: joost,
    at: new Date("2026-11-22T23:30:00Z"),
    subjects: [fatima],
    kind: "helper",
    fields: ["request.healthNeeds"],
    level: "sensitive",
    reason: "match",
  });
});
afterAll(() => tilburg.drop());

const list = (input: Partial<Parameters<typeof listOversightLooks>[0]["input"]> = {}, who = noor) =>
  listOversightLooks({ ctx: tilburg.as(who), input: { limit: 10, ...input } });

test("says who looked, at whom, which data, why and by which rule; the desk by name, neighbours by pseudonym", async () => {
  const { items } = await list();
  expect(items).toHaveLength(3);
  const [ofJoost, ...ofAnneke] = items;
  expect(ofJoost).toMatchObject({
    viewerKind: "helper",
    viewer: { id: joost.id, name: expect.stringMatching(/^Buurtgenoot/) },
    subject: { id: fatima.id, name: expect.stringMatching(/^Buurtgenoot/) },
    fields: ["wat iemand nodig heeft voor de gezondheid"],
    level: "sensitive",
  });
  expect(ofAnneke[0]).toMatchObject({
    viewer: { id: anneke.id, name: "Anneke" },
    fields: ["het telefoonnummer"],
    rules: ["coordinator.contact"],
    reason: "de balie bekeek de kaart van de persoon",
    channel: "web",
  });
  const text = JSON.stringify(items);
  for (const hidden of ["Fatima", "Joost", "+31611111111", fatima.email ?? ""])
    expect(text).not.toContain(hidden);
});

test("is searched by days, viewer, whom, role, reason and level, each of which takes away", async () => {
  const counts = async (input: Parameters<typeof list>[0]) => (await list(input)).items.length;
  expect(await counts({ from: "2026-11-20", until: "2026-11-20" })).toBe(2);
  // 23:30 in London is the next day in Amsterdam.
  expect(await counts({ from: "2026-11-23", until: "2026-11-23" })).toBe(1);
  expect(await counts({ from: "2026-11-22", until: "2026-11-22" })).toBe(0);
  expect(await counts({ viewerId: anneke.id })).toBe(2);
  expect(await counts({ subjectId: joost.id })).toBe(1);
  expect(await counts({ viewerKind: "helper" })).toBe(1);
  expect(await counts({ reason: "match" })).toBe(1);
  expect(await counts({ level: "sensitive", viewerId: anneke.id })).toBe(0);
});

test("comes in pages, newest first, and nothing twice", async () => {
  const first = await list({ limit: 2 });
  const second = await list({ limit: 2, cursor: first.nextCursor });
  const ids = [...first.items, ...second.items].map(({ id }) => id);
  expect(new Set(ids).size).toBe(3);
  expect(second.nextCursor).toBeUndefined();
});

test("offers only those of the desk as who looked, and the reasons that were given", async () => {
  const choices = await getOversightLookChoices({ ctx: tilburg.as(noor) });
  expect(choices.viewers).toEqual([{ id: anneke.id, name: "Anneke", kind: "coordinator" }]);
  expect(choices.reasons.map(({ reason }) => reason)).toEqual(["match", "person"]);
});

test("is for the officer alone, is itself written down, and is no look", async () => {
  const looks = () => tilburg.db.kysely.selectFrom("access_event").select("id").execute();
  const before = await looks();
  for (const who of [anneke, fatima]) await expect(list({}, who)).rejects.toThrow(ForbiddenError);
  await list();
  expect(await looks()).toHaveLength(before.length);
  const audit = await tilburg.db.kysely
    .selectFrom("audit_event")
    .select("actor_id")
    .where("action", "=", "oversight.looks_read")
    .execute();
  expect(audit.every(({ actor_id }) => actor_id === noor.id)).toBe(true);
});
