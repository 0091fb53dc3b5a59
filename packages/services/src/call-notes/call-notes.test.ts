import { nothingShown } from "../access-log/look-book.ts";
import { aMatch, aReport, createTestTenant, type TestPerson, type TestTenant } from "@omzien/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { viewerOf } from "../disclosure.ts";
import { ForbiddenError, invariant, NotFoundError } from "../errors.ts";
import { stopMatch } from "../matches/index.ts";
import { newId } from "../new-id.ts";
import { listReports } from "../reports/index.ts";
import { createCallNote, listCallNotes } from "./index.ts";
import { presentNote } from "./present.ts";
import { findNote } from "./queries.ts";

let tilburg: TestTenant;
let almere: TestTenant;
beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
  almere = await createTestTenant("almere");
});
afterAll(async () => {
  await tilburg.drop();
  await almere.drop();
});

test("a coordinator writes down a call, and a colleague finds it with the person", async () => {
  const fatima = await tilburg.resident();
  const anneke = await tilburg.coordinator("Anneke");
  const bea = await tilburg.coordinator("Bea");
  const note = await createCallNote({
    ctx: tilburg.as(anneke),
    input: { personId: fatima.id, text: "Belt liever na tienen." },
  });
  expect(note).toMatchObject({ text: "Belt liever na tienen.", writtenBy: "Anneke Jansen" });
  const found = await listCallNotes({ ctx: tilburg.as(bea), input: { personId: fatima.id, limit: 10 } });
  expect(found.items.map((item) => item.id)).toEqual([note.id]);
  expect((await tilburg.audit(note.id)).map((row) => row.action)).toEqual(["call_note.created"]);
  expect((await tilburg.audit(fatima.id)).map((row) => row.action)).toEqual(["call_note.listed"]);
});

test("notes are found by request, newest first, with a cursor", async () => {
  const fatima = await tilburg.resident();
  const anneke = tilburg.as(await tilburg.coordinator());
  const { id: helpRequestId } = await tilburg.aHelpRequest({ by: fatima });
  for (const text of ["een", "twee", "drie"]) {
    await createCallNote({ ctx: anneke, input: { helpRequestId, text } });
    tilburg.clock.advance({ minutes: 1 });
  }
  const first = await listCallNotes({ ctx: anneke, input: { helpRequestId, limit: 2 } });
  const rest = await listCallNotes({
    ctx: anneke,
    input: { helpRequestId, limit: 2, cursor: first.nextCursor },
  });
  expect([...first.items, ...rest.items].map((note) => note.text)).toEqual(["drie", "twee", "een"]);
});

test("a note needs something to be about, of this municipality", async () => {
  const fatima = await tilburg.resident();
  const desk = await almere.coordinator();
  await expect(
    createCallNote({ ctx: almere.as(desk), input: { personId: fatima.id, text: "Wie is dit?" } }),
  ).rejects.toThrow(NotFoundError);
  const found = await listCallNotes({ ctx: almere.as(desk), input: { personId: fatima.id, limit: 10 } });
  expect(found.items).toEqual([]);
});

test("residents, helpers and administrators neither write nor read notes", async () => {
  const fatima = await tilburg.resident();
  const admin = await tilburg.person("Ad", { roles: ["administrator"] });
  for (const person of [fatima, admin]) {
    const ctx = tilburg.as(person);
    await expect(createCallNote({ ctx, input: { personId: fatima.id, text: "Hoi" } })).rejects.toThrow(
      ForbiddenError,
    );
    await expect(listCallNotes({ ctx, input: { personId: fatima.id, limit: 10 } })).rejects.toThrow(
      ForbiddenError,
    );
  }
});

test("what was said about a report stays hidden from the one whom it is about", async () => {
  const anneke = await tilburg.coordinator("Anneke");
  const bea = await tilburg.coordinator("Bea");
  const { id: reportId } = await aReport(tilburg, { about: anneke });
  await createCallNote({ ctx: tilburg.as(bea), input: { reportId, text: "Gebeld met de melder." } });
  const found = await listCallNotes({ ctx: tilburg.as(anneke), input: { reportId, limit: 10 } });
  expect(found.items).toEqual([]);
});

test("also when the report names a match of theirs and nobody in it", async () => {
  const anneke = await tilburg.coordinator("Anneke");
  const bea = await tilburg.coordinator("Bea");
  const match = await aMatch(tilburg, { asker: await tilburg.resident(), helper: anneke });
  await stopMatch({ ctx: tilburg.as(bea), input: { matchId: match.id, remark: "" } });
  const { items } = await listReports({ ctx: tilburg.as(bea), input: { state: "open", limit: 100 } });
  const reportId = items.find((report) => report.aboutMatchId === match.id)?.id;
  const note = await createCallNote({
    ctx: tilburg.as(bea),
    input: { reportId, matchId: match.id, text: "De ander is bang voor haar." },
  });
  const list = async (reader: TestPerson, input: object) =>
    (await listCallNotes({ ctx: tilburg.as(reader), input: { ...input, limit: 10 } })).items;
  expect(await list(bea, { reportId })).toEqual([note]);
  for (const input of [{ reportId }, { matchId: match.id }, {}]) {
    expect((await list(anneke, input)).map((item) => item.id)).not.toContain(note.id);
  }
});

test("a note on a report is read for the case, by the rule for cases", async () => {
  const bea = tilburg.as(await tilburg.coordinator("Bea"));
  const { id: reportId } = await aReport(tilburg);
  const { id } = await createCallNote({ ctx: bea, input: { reportId, text: "Gebeld." } });
  const row = await findNote(tilburg.db, id, newId());
  invariant(row, "the note is there");
  expect(presentNote(bea, row, nothingShown).text).toBe("Gebeld.");
  const about = { ...row, report_about_id: viewerOf(bea).id };
  // Even a query that forgot to leave it out does not show it.
  expect(() => presentNote(bea, { ...about, written_by: newId() }, nothingShown)).toThrow(NotFoundError);
});
