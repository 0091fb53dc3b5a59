import { createTestTenant, type TestPerson, type TestTenant } from "@omzien/testing";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import {
  alarmSettings,
  ConflictError,
  createCallNote,
  ForbiddenError,
  listLookAlarms,
  lookIntoAlarm,
  NotFoundError,
  usualAlarmSettings,
} from "../../index.ts";
import { addMs, dayMs } from "../../local-time.ts";
import { insertLooks } from "../testing/insert-looks.ts";
import type { AlarmSpan } from "./alarm-queries.ts";
import { findAlarms } from "./find-alarms.ts";

let tilburg: TestTenant;
let anneke: TestPerson;
let noor: TestPerson;
let people: TestPerson[];
beforeEach(async () => {
  await tilburg?.drop();
  tilburg = await createTestTenant("tilburg");
  anneke = await tilburg.coordinator("Anneke");
  noor = await tilburg.officer("Noor");
  people = await crowd(12, "centrum");
  await limits({ subjectsPerHour: 5, subjectsPerDay: 8, timesUsual: 3, outsideAreaPerDay: 2 });
});
afterAll(() => tilburg.drop());

async function crowd(count: number, area: "centrum" | "noord"): Promise<TestPerson[]> {
  const found: TestPerson[] = [];
  for (let index = 0; index < count; index++)
    found.push(await tilburg.resident(`Buur${index}`, { area, email: null }));
  return found;
}

const limits = (oversight: object) =>
  tilburg.db.kysely
    .updateTable("site")
    .set({ rules: JSON.stringify({ oversight }) })
    .execute();

/** Ten in the morning of so many days ago. */
const daysAgo = (days: number) => {
  const at = addMs(tilburg.clock.now(), -days * dayMs);
  at.setUTCHours(9, 0, 0, 0);
  return at;
};

const look = (days: number, count: number, viewer = anneke, hours = 1) =>
  Promise.all(
    Array.from({ length: hours }, (_, hour) =>
      insertLooks(tilburg, {
        viewer,
        at: addMs(daysAgo(days), hour * 3_600_000),
        subjects: people.slice(Math.floor((hour * count) / hours), Math.floor(((hour + 1) * count) / hours)),
      }),
    ),
  );

const open = async () => (await listLookAlarms({ ctx: tilburg.as(noor), input: { state: "open" } })).items;
const kinds = async (find: typeof findAlarms = findAlarms) => {
  const { settings } = await listLookAlarms({ ctx: tilburg.as(noor), input: { state: "open" } });
  const span: AlarmSpan = { since: daysAgo(20), until: tilburg.clock.now(), settings };
  return (await find(tilburg.db, span)).map(({ kind }) => kind).toSorted();
};

/** The same search with other limits than it was told: what an alarm without that part would say. */
const without =
  (change: Partial<AlarmSpan["settings"]>): typeof findAlarms =>
  (db, span) =>
    findAlarms(db, { ...span, settings: { ...span.settings, ...change } });

describe("looking too much", () => {
  test("a day of many more people than usual is an alarm, with the figures that make it one", async () => {
    for (const days of [5, 6, 7]) await look(days, 2);
    await look(2, 9, anneke, 9);
    const [alarm, ...others] = await open();
    expect(others).toEqual([]);
    expect(alarm).toMatchObject({
      kind: "many-in-day",
      viewer: { id: anneke.id, name: "Anneke" },
      subjects: 9,
      usual: 2,
      limit: 8,
      lookedInto: null,
    });
    expect(alarm?.why).toBe("Keek op één dag naar 9 mensen. Gewoon is 2. Boven 8 is het een signaal.");
  });

  test("whoever always looks that much is no alarm; an alarm that forgets what is usual would cry", async () => {
    for (const days of [5, 6, 7]) await look(days, 9, anneke, 9);
    await tilburg.db.kysely.selectFrom("access_event").select("id").execute();
    await look(2, 9, anneke, 9);
    const first = await kinds();
    // Only the very first such day, when nothing was usual yet.
    expect(first).toEqual(["many-in-day"]);
    expect((await kinds(without({ timesUsual: 0 }))).length).toBeGreaterThan(first.length);
  });

  test("many people within an hour is an alarm, and the same people again and again are not", async () => {
    await look(3, 6);
    expect(await kinds()).toEqual(["many-in-hour"]);
    for (let round = 0; round < 10; round++)
      await insertLooks(tilburg, { viewer: anneke, at: daysAgo(1), subjects: people.slice(0, 2) });
    expect(await kinds()).toEqual(["many-in-hour"]);
  });

  test("a limit that nothing reaches says nothing: the search above would notice", async () => {
    await look(3, 6);
    expect(await kinds(without({ subjectsPerHour: 1_000, subjectsPerDay: 1_000 }))).toEqual([]);
  });

  test("a neighbour who sees whom they help is not watched in this way", async () => {
    const joost = await tilburg.helper("Joost");
    await insertLooks(tilburg, { viewer: joost, at: daysAgo(3), subjects: people, kind: "helper" });
    expect(await kinds()).toEqual([]);
  });
});

describe("looking outside one's own area", () => {
  const inCentrum = async () => {
    const [one] = people;
    const { id: helpRequestId } = await tilburg.aHelpRequest({ by: one ?? anneke });
    await createCallNote({ ctx: tilburg.as(anneke), input: { helpRequestId, text: "Gebeld" } });
    // A call note is itself a look.
    await tilburg.db.kysely
      .updateTable("call_note")
      .set({ written_at: daysAgo(9) })
      .execute();
  };

  test("is an alarm with the neighbourhoods, where there was work before but not there", async () => {
    await inCentrum();
    const far = await crowd(3, "noord");
    await insertLooks(tilburg, { viewer: anneke, at: daysAgo(2), subjects: [...far, ...people.slice(0, 2)] });
    const [alarm] = await open();
    expect(alarm).toMatchObject({ kind: "outside-area", subjects: 3, limit: 2 });
    expect(alarm?.areas).toHaveLength(1);
    expect(alarm?.why).toContain(alarm?.areas[0] ?? "nowhere");
  });

  test("work of that neighbourhood, also the day after, is why one looks: no alarm", async () => {
    await inCentrum();
    const [first, ...others] = await crowd(3, "noord");
    if (!first) throw new Error("there are people");
    const subjects = [first, ...others];
    await insertLooks(tilburg, { viewer: anneke, at: daysAgo(2), subjects });
    expect(await kinds()).toEqual(["outside-area"]);
    await tilburg.db.kysely
      .updateTable("call_note")
      .set({ person_id: first.id, help_request_id: null, written_at: addMs(daysAgo(2), 3_600_000) })
      .execute();
    expect(await kinds()).toEqual([]);
  });

  test("who has no work yet has no area to be outside of", async () => {
    await insertLooks(tilburg, { viewer: anneke, at: daysAgo(2), subjects: await crowd(3, "noord") });
    expect(await kinds()).toEqual([]);
  });
});

describe("looking into an alarm", () => {
  const review = async (who = noor) => {
    const [alarm] = await open();
    if (!alarm) throw new Error("there is an alarm");
    const input = { kind: alarm.kind, viewerId: alarm.viewer.id, beganAt: alarm.beganAt, note: "Belactie" };
    return { input, run: () => lookIntoAlarm({ ctx: tilburg.as(who), input }) };
  };

  test("is a row with who, when and what was found; it leaves the open ones, and is audited", async () => {
    await look(3, 6);
    const { run } = await review();
    const shown = await run();
    expect(shown.lookedInto).toMatchObject({ by: { id: noor.id, name: "Noor" }, note: "Belactie" });
    expect(await open()).toEqual([]);
    const done = await listLookAlarms({ ctx: tilburg.as(noor), input: { state: "looked-into" } });
    expect(done.items).toHaveLength(1);
    expect(await tilburg.audit(anneke.id)).toContainEqual(
      expect.objectContaining({ action: "oversight.alarm_looked_into" }),
    );
  });

  test("happens once, cannot be rewritten, and only for an alarm that there is", async () => {
    await look(3, 6);
    const { input, run } = await review();
    await run();
    await expect(run()).rejects.toThrow(ConflictError);
    const change = tilburg.db.kysely.updateTable("look_alarm_review").set({ note: "Niets aan de hand" });
    await expect(change.execute()).rejects.toThrow("a look into an alarm is a fact");
    for (const other of [{ viewerId: noor.id }, { beganAt: daysAgo(8).toISOString() }])
      await expect(lookIntoAlarm({ ctx: tilburg.as(noor), input: { ...input, ...other } })).rejects.toThrow(
        NotFoundError,
      );
  });

  test("is for the officer alone", async () => {
    await look(3, 6);
    const { input } = await review();
    for (const who of [anneke, people[0] ?? anneke]) {
      await expect(lookIntoAlarm({ ctx: tilburg.as(who), input })).rejects.toThrow(ForbiddenError);
      const ctx = tilburg.as(who);
      await expect(listLookAlarms({ ctx, input: { state: "open" } })).rejects.toThrow(ForbiddenError);
    }
  });
});

test("a municipality sets its own limits; what is no number of at least one does not count", () => {
  expect(alarmSettings({ subjectsPerHour: 10, timesUsual: 1.5 })).toEqual({
    ...usualAlarmSettings,
    subjectsPerHour: 10,
    timesUsual: 1.5,
  });
  expect(alarmSettings({ subjectsPerHour: 0, subjectsPerDay: 2.5, historyDays: Number.NaN })).toEqual(
    usualAlarmSettings,
  );
});
