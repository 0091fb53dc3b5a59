import { createTestTenant, type TestPerson, type TestTenant } from "@omzien/testing";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ForbiddenError, NotFoundError } from "../errors.ts";
import {
  endMandate,
  getRepresentation,
  getRepresented,
  giveMandate,
  listMandates,
  recordMandate,
} from "./index.ts";

let tilburg: TestTenant;
let almere: TestTenant;
let anneke: TestPerson;
let truus: TestPerson;
let anna: TestPerson;

beforeAll(async () => {
  [tilburg, almere] = await Promise.all([createTestTenant("tilburg"), createTestTenant("almere")]);
  anneke = await tilburg.coordinator("Anneke");
});
beforeEach(async () => {
  truus = await tilburg.resident("Truus", { lastName: "de Wit" });
  anna = await tilburg.resident("Anna", { lastName: "Smit" });
});
afterAll(() => Promise.all([tilburg.drop(), almere.drop()]));

const give = (changes: Partial<Parameters<typeof giveMandate>[0]["input"]> = {}, by = truus) =>
  giveMandate({
    ctx: tilburg.as(by),
    input: { email: anna.email ?? "", scope: ["requests"], endsOn: "2027-06-01", ...changes },
  });
const held = async (by = anna) =>
  (await listMandates({ ctx: tilburg.as(by), input: { list: "held" } })).items;
const rowOf = (id: string) =>
  tilburg.db.kysely.selectFrom("mandate").selectAll().where("id", "=", id).executeTakeFirstOrThrow();

describe("the desk writes down that it saw a paper", () => {
  const recording = (changes: object = {}) =>
    recordMandate({
      ctx: tilburg.as(anneke),
      input: {
        personId: truus.id,
        representativeId: anna.id,
        capacity: "mentor",
        scope: ["requests", "consents"],
        documentSeenOn: "2026-11-20",
        endsOn: "2028-06-01",
        ...changes,
      },
    });

  test("a mentor's, with the day and by whom, and that a court decided so; it holds at once", async () => {
    const { id } = await recording();
    expect(await rowOf(id)).toMatchObject({
      capacity: "mentor",
      document_seen_on: "2026-11-20",
      document_seen_by: anneke.id,
      begins_at: tilburg.clock.now(),
    });
    const seen = await getRepresentation({ ctx: tilburg.as(anneke), input: { personId: truus.id } });
    expect(seen).toMatchObject({
      name: "Truus de Wit",
      mandates: [{ id, name: "Anna Smit", status: "running" }],
      need: { basis: "court-order", notedOn: "2026-12-01", protectedUntil: null },
    });
    expect(await held()).toMatchObject([{ id, capacity: "mentor" }]);
    await expect(give({ email: "ander@example.org" })).rejects.toMatchObject({ code: "represented_by_law" });
    // What a court decided is not taken back with a tap: the desk does that, with the paper.
    await expect(endMandate({ ctx: tilburg.as(truus), input: { mandateId: id } })).rejects.toThrow(
      NotFoundError,
    );
  });

  test("a bewindvoerder's gives nothing to choose", async () => {
    await expect(recording({ capacity: "bewindvoerder" })).rejects.toMatchObject({
      faults: [{ pointer: "/scope", code: "not_of_capacity" }],
    });
    const { id } = await recording({ capacity: "bewindvoerder", scope: [] });
    expect(await held()).toMatchObject([{ id, scope: [] }]);
    await expect(getRepresented({ ctx: tilburg.as(anna), input: { mandateId: id } })).rejects.toMatchObject({
      code: "mandate_not_for_this",
    });
  });

  test("every fault at once", async () => {
    const bad = recording({
      representativeId: truus.id,
      capacity: "guardian",
      scope: [],
      documentSeenOn: "2026-12-02",
      endsOn: "2026-01-01",
    });
    await expect(bad).rejects.toMatchObject({
      faults: [
        { pointer: "/representativeId", code: "oneself" },
        { pointer: "/capacity", code: "no_age_noted" },
        { pointer: "/scope", code: "required" },
        { pointer: "/documentSeenOn", code: "in_the_future" },
        { pointer: "/endsOn", code: "in_the_past" },
      ],
    });
    const gone = await tilburg.resident("Weg", { blocked: true });
    for (const [changes, fault] of [
      [{ representativeId: gone.id }, { pointer: "/representativeId", code: "unknown_person" }],
      [{ endsOn: "2032-01-01" }, { pointer: "/endsOn", code: "too_far_ahead" }],
      [{ capacity: "gemachtigde" }, { pointer: "/endsOn", code: "too_far_ahead" }],
    ] as const)
      await expect(recording(changes)).rejects.toMatchObject({ faults: [fault] });
  });

  test("nobody but the desk, and nobody of the desk about themself", async () => {
    const input = { personId: truus.id };
    await expect(getRepresentation({ ctx: tilburg.as(anna), input })).rejects.toThrow(ForbiddenError);
    await expect(recording({ representativeId: anneke.id })).rejects.toThrow(ForbiddenError);
    await expect(recording({ personId: anneke.id })).rejects.toThrow(ForbiddenError);
    const elsewhere = recordMandate({
      ctx: almere.as(await almere.coordinator()),
      input: {
        personId: truus.id,
        representativeId: anna.id,
        capacity: "mentor",
        scope: ["requests"],
        documentSeenOn: "2026-11-20",
        endsOn: "2027-06-01",
      },
    });
    await expect(elsewhere).rejects.toThrow(NotFoundError);
  });
});
