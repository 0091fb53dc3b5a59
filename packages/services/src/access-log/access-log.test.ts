import { roleOf, schemaOf } from "@omzien/db";
import { aMatch, aReport, createTestTenant, type TestPerson, type TestTenant } from "@omzien/testing";
import { sql } from "kysely";
import { afterAll, beforeEach, expect, test } from "vitest";
import { createCallNote, listCallNotes } from "../call-notes/index.ts";
import { getHelpRequest, listHelpRequests } from "../help-requests/index.ts";
import { agreeToMatch, getMatch, listMatches } from "../matches/index.ts";
import { findPeople, getPersonCard } from "../people/index.ts";
import { getReport } from "../reports/index.ts";
import { removeExpired } from "../sign-in/index.ts";

let tilburg: TestTenant;
let fatima: TestPerson;
let joost: TestPerson;
let anneke: TestPerson;
beforeEach(async () => {
  await tilburg?.drop();
  tilburg = await createTestTenant("tilburg");
  fatima = await tilburg.resident("Fatima");
  joost = await tilburg.helper("Joost");
  anneke = await tilburg.coordinator("Anneke");
});
afterAll(() => tilburg.drop());

const looks = () => tilburg.db.kysely.selectFrom("access_event").selectAll().orderBy("id").execute();

test("a look at a person's card is one row that names fields, rules and purpose, and no values", async () => {
  const card = await getPersonCard({ ctx: tilburg.as(anneke), input: { personId: fatima.id } });
  const rows = await looks();
  expect(rows).toMatchObject([
    {
      viewer_id: anneke.id,
      viewer_kind: "coordinator",
      subject_id: fatima.id,
      record_kind: "person",
      record_id: fatima.id,
      purpose: "coordination",
      rules: ["coordinator.contact"],
      reason: "person",
      channel: "web",
      level: "normal",
    },
  ]);
  expect(rows[0]?.fields).toEqual(expect.arrayContaining(["person.email"]));
  expect(JSON.stringify(rows)).not.toContain(card.email);
});

test("the caller look-up is one row for every person found; one's own card is none", async () => {
  await findPeople({ ctx: tilburg.as(anneke), input: { q: "Joost" } });
  expect((await looks()).map((row) => row.subject_id)).toEqual([joost.id]);
  await getPersonCard({ ctx: tilburg.as(anneke), input: { personId: anneke.id } });
  expect(await looks()).toHaveLength(1);
});

test("needs about health are logged where they are shown; lists do not show them, and log nothing", async () => {
  const { id } = await tilburg.aHelpRequest({ by: fatima, needs: ["walker"] });
  await listHelpRequests({ ctx: tilburg.as(anneke), input: { list: "open", limit: 10 } });
  await getHelpRequest({ ctx: tilburg.as(fatima), input: { helpRequestId: id } });
  expect(await looks()).toEqual([]);
  await getHelpRequest({ ctx: tilburg.as(anneke), input: { helpRequestId: id } });
  expect(await looks()).toMatchObject([
    { subject_id: fatima.id, record_id: id, fields: ["request.healthNeeds"], level: "sensitive" },
  ]);
});

test("both sides of a match are looked at on the call-back list and on its card; one row each", async () => {
  const match = await aMatch(tilburg, { asker: fatima, helper: joost });
  const ids = [fatima.id, joost.id].toSorted();
  const subjects = async () => (await looks()).map((row) => row.subject_id ?? "").toSorted();
  await getMatch({ ctx: tilburg.as(anneke), input: { matchId: match.id } });
  expect(await subjects()).toEqual(ids);
  tilburg.clock.advance({ days: 4 });
  await listMatches({ ctx: tilburg.as(anneke), input: { list: "follow-up", limit: 10 } });
  expect(await subjects()).toEqual([...ids, ...ids].toSorted());
});

test("a neighbour who reads what the other shared is logged, from the moment that it is shared", async () => {
  const match = await aMatch(tilburg, { asker: fatima, helper: joost, agreed: ["asker"] });
  const read = (who: TestPerson) => getMatch({ ctx: tilburg.as(who), input: { matchId: match.id } });
  await read(fatima);
  expect(await looks()).toEqual([]);
  const input = { matchId: match.id, shares: ["phone" as const, "email" as const] };
  await agreeToMatch({ ctx: tilburg.as(joost), input });
  const shown = await read(fatima);
  expect(shown.other?.email).toBeDefined();
  expect(await looks()).toMatchObject([
    { viewer_id: fatima.id, viewer_kind: "asker", subject_id: joost.id, record_id: match.id },
  ]);
  expect((await looks())[0]?.rules).toContain("shared.email");
});

test("notes on one person are one look; a report is a look at whom it is about and at who reported", async () => {
  const ctx = tilburg.as(anneke);
  for (const text of ["Gebeld.", "Weer gebeld."]) {
    await createCallNote({ ctx: tilburg.as(anneke), input: { personId: fatima.id, text } });
  }
  const noted = async () => (await looks()).filter((row) => row.record_kind === "call-note");
  const before = (await noted()).length;
  await listCallNotes({ ctx, input: { personId: fatima.id, limit: 10 } });
  expect(before).toBe(2);
  expect((await noted()).map((row) => row.subject_id)).toEqual([fatima.id, fatima.id, fatima.id]);

  const match = await aMatch(tilburg, { asker: fatima, helper: joost });
  const report = await aReport(tilburg, { by: fatima, about: joost, aboutMatch: match });
  await getReport({ ctx, input: { reportId: report.id } });
  const rows = (await looks()).filter((row) => row.record_kind === "report");
  expect(rows.map((row) => row.subject_id).toSorted()).toEqual([fatima.id, joost.id].toSorted());
  expect(rows.every((row) => row.purpose === "safety.case" && row.level === "sensitive")).toBe(true);
});

test("when the look cannot be written, nothing is shown", async () => {
  const table = `"${schemaOf(tilburg.id)}".access_event`;
  const role = `"${roleOf(tilburg.id)}"`;
  await tilburg.installation.admin.transaction((tx) => tx.script(`revoke insert on ${table} from ${role}`));
  const input = { personId: fatima.id };
  await expect(getPersonCard({ ctx: tilburg.as(anneke), input })).rejects.toThrow(
    /permission denied|denied/u,
  );
});

test("the tenant's own role changes and removes no look", async () => {
  await getPersonCard({ ctx: tilburg.as(anneke), input: { personId: fatima.id } });
  const { kysely } = tilburg.db;
  const changes = [
    () => kysely.updateTable("access_event").set({ reason: "other" }).execute(),
    () => kysely.deleteFrom("access_event").execute(),
    () => sql`truncate ${sql.id(schemaOf(tilburg.id), "access_event")}`.execute(kysely),
  ];
  for (const change of changes) await expect(change()).rejects.toThrow();
  expect(await looks()).toHaveLength(1);
});

const years = 365.25 * 86_400_000;

test("looks go after 2 years, about health after 5; none early, also when this process's clock runs ahead", async () => {
  const at = (ago: number) => new Date(Date.now() - ago);
  const insert = async (ago: number, level: "normal" | "sensitive") => {
    const ctx = { ...tilburg.as(anneke), now: () => at(ago) };
    if (level === "normal") await getPersonCard({ ctx, input: { personId: fatima.id } });
    else {
      const { id } = await tilburg.aHelpRequest({ by: fatima, needs: ["walker"] });
      await getHelpRequest({ ctx, input: { helpRequestId: id } });
    }
  };
  const hour = 3_600_000;
  for (const [level, term] of [
    ["normal", 2 * years],
    ["sensitive", 5 * years],
  ] as const) {
    await insert(term + 25 * hour, level);
    await insert(term - 25 * hour, level);
    await insert(0, level);
  }
  const job = tilburg.as({ job: "every_hour" });
  const remove = (now: number) => removeExpired({ ctx: { ...job, now: () => new Date(now) } });
  expect((await remove(Date.now())).looks).toBe(2);
  expect((await remove(Date.now() + 20 * years)).looks).toBe(0);
  expect(await looks()).toHaveLength(4);
  await expect(removeExpired({ ctx: tilburg.as(anneke) })).rejects.toThrow();
});
