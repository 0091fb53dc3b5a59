import { loadTranslator } from "@omzien/i18n/server";
import {
  aMatch,
  closeTestInstallation,
  createTestTenant,
  type TestPerson,
  type TestTenant,
} from "@omzien/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ChangedError, ForbiddenError, UnauthenticatedError } from "../errors.ts";
import { addMs, dayMs } from "../local-time.ts";
import { newId } from "../new-id.ts";
import { applyRetention, retentionRules } from "../retention/index.ts";
import { getRetentionSettings, tryRetentionTerms, writeRetentionTerms } from "./index.ts";

let tilburg: TestTenant;
let ingrid: TestPerson;
let anneke: TestPerson;

beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
  ingrid = await tilburg.person("Ingrid", { roles: ["administrator"] });
  anneke = await tilburg.coordinator("Anneke");
  const [asker, helper] = [await tilburg.resident("Fatima"), await tilburg.helper("Joost")];
  const match = await aMatch(tilburg, { asker, helper });
  for (const days of [10, 100, 170]) {
    const sent_at = addMs(tilburg.clock.now(), -days * dayMs);
    await tilburg.db.kysely
      .insertInto("match_message")
      .values({ id: newId(), match_id: match.id, sender_id: asker.id, body: "Dag", sent_at })
      .execute();
  }
});
afterAll(closeTestInstallation);

type Term = { kind: string; days: number; reason: string };
const message = (days: number, reason = ""): Term => ({ kind: "message", days, reason });
const read = () => getRetentionSettings({ ctx: tilburg.as(ingrid) });
const tryOut = (...terms: Term[]) => tryRetentionTerms({ ctx: tilburg.as(ingrid), input: { terms } });
async function write(terms: Term[], basedOn?: string) {
  const version = basedOn ?? (await read()).version;
  return writeRetentionTerms({ ctx: tilburg.as(ingrid), input: { terms, basedOn: version } });
}
const lineOf = ({ terms }: { terms: { kind: string }[] }, kind = "message") =>
  terms.find((term) => term.kind === kind);

describe("how long a municipality keeps what", () => {
  test("stands there per kind, beside what is usual, and every kind has words", async () => {
    const settings = await read();
    expect(settings.terms.map(({ kind }) => kind)).toEqual(retentionRules.map(({ id }) => id));
    expect(lineOf(settings)).toMatchObject({ days: 180, defaultDays: 180, reason: null, due: 0 });
    for (const language of ["nl", "nl-x-formal", "en"] as const) {
      const { has } = loadTranslator(language);
      const silent = retentionRules.filter(({ id }) => !has(`administration.keep.kind.${id}`));
      expect([language, silent.map(({ id }) => id)]).toEqual([language, []]);
    }
  });

  test("is tried out first: real counts, and nothing goes", async () => {
    expect(lineOf(await tryOut(message(90)))).toMatchObject({ days: 90, due: 2 });
    expect(lineOf(await tryOut(message(0)))).toMatchObject({ due: 3 });
    expect(lineOf(await read())).toMatchObject({ days: 180, due: 0 });
  });

  test("becomes shorter without a word, and the next round holds to it", async () => {
    const settings = await write([message(90)]);
    expect(lineOf(settings)).toMatchObject({ days: 90, due: 2 });
    expect(settings.changes).toMatchObject([
      { kind: "message", daysBefore: 180, daysAfter: 90, reason: "", changedBy: { name: "Ingrid" } },
    ]);
    const [audit] = (await tilburg.audit()).filter(({ action }) => action === "retention.changed");
    expect(audit).toMatchObject({ facts: { kind: "message", before: 180, after: 90, hasReason: false } });
    const report = await applyRetention({ ctx: tilburg.as({ job: "every_hour" }) });
    expect(report.lines.find(({ kind }) => kind === "message")).toMatchObject({ count: 2 });
  });

  test("becomes longer with a reason only, and never beyond seven years", async () => {
    await expect(write([message(365)])).rejects.toMatchObject({
      faults: [{ pointer: "/terms/0/reason", code: "longer_needs_reason" }],
    });
    const refused = write([
      message(2556, "Voor altijd"),
      { kind: "audit", days: 7, reason: "" },
      message(1.5),
    ]);
    await expect(refused).rejects.toMatchObject({
      faults: [
        { pointer: "/terms/0/days", code: "term_too_long" },
        { pointer: "/terms/1/days", code: "term_too_short" },
        { pointer: "/terms/2/days", code: "no_whole_days" },
      ],
    });
    const settings = await write([message(365, "Een rechter vroeg erom")]);
    expect(lineOf(settings)).toMatchObject({ days: 365, reason: "Een rechter vroeg erom" });
    expect(settings.changes).toHaveLength(2);
  });

  test("goes back to what is usual when a kind is left out; what another version wrote stays", async () => {
    const { rules } = await tilburg.db.kysely.selectFrom("site").select("rules").executeTakeFirstOrThrow();
    const retention = { ...rules.retention, "drone-film": { days: 3 } };
    await tilburg.db.kysely
      .updateTable("site")
      .set({ rules: JSON.stringify({ ...rules, followUpDays: 4, retention }) })
      .execute();
    expect(lineOf(await write([]))).toMatchObject({ days: 180, reason: null });
    const after = await tilburg.db.kysely.selectFrom("site").select("rules").executeTakeFirstOrThrow();
    expect(after.rules).toEqual({ followUpDays: 4, retention: { "drone-film": { days: 3 } } });
  });

  test("of two administrators at once the second is told", async () => {
    const { version } = await read();
    const tries = await Promise.allSettled([write([message(30)], version), write([message(60)], version)]);
    expect(tries.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    await expect(write([message(10)], version)).rejects.toThrow(ChangedError);
  });

  test("is for administrators alone, and nobody changes what was written down", async () => {
    for (const who of [anneke, await tilburg.officer("Noor"), await tilburg.resident("Roos")]) {
      await expect(getRetentionSettings({ ctx: tilburg.as(who) })).rejects.toThrow(ForbiddenError);
      await expect(tryRetentionTerms({ ctx: tilburg.as(who), input: { terms: [] } })).rejects.toThrow(
        ForbiddenError,
      );
      const input = { terms: [], basedOn: "" };
      await expect(writeRetentionTerms({ ctx: tilburg.as(who), input })).rejects.toThrow(ForbiddenError);
    }
    await expect(getRetentionSettings({ ctx: tilburg.as("visitor") })).rejects.toThrow(UnauthenticatedError);
    await expect(tilburg.db.kysely.deleteFrom("retention_change").execute()).rejects.toThrow(/permission/);
  });
});
