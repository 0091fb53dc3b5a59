import { setTimeout } from "node:timers/promises";
import { transaction } from "@omzien/db";
import { aMatch, aReport, createTestTenant, type TestPerson, type TestTenant } from "@omzien/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ConflictError, ForbiddenError, NotFoundError, UnauthenticatedError } from "../errors.ts";
import { createCallNote, listCallNotes } from "../call-notes/index.ts";
import { findAsker } from "../help-requests/asker.ts";
import { getMe } from "../people/index.ts";
import { getMatch } from "../matches/index.ts";
import { cancelErasure, erasePerson, getMyData, requestErasure } from "./index.ts";

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

const erase = (person: TestPerson) =>
  erasePerson({ ctx: tilburg.as({ job: "erase_person" }), input: { personId: person.id } });

function requestState(id: string) {
  return tilburg.db.kysely
    .selectFrom("help_request")
    .select("state")
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
}

function personRow(person: TestPerson) {
  return tilburg.db.kysely
    .selectFrom("person")
    .select(["first_name", "last_name", "pseudonym", "erased_at"])
    .where("id", "=", person.id)
    .executeTakeFirstOrThrow();
}

describe("asking to be erased", () => {
  test("gives 14 days' way back, rests the offer and withdraws open requests at once", async () => {
    const fatima = await tilburg.helper("Fatima");
    const { id } = await tilburg.aHelpRequest({ by: fatima });
    const { dueAt } = await requestErasure({ ctx: tilburg.as(fatima) });
    expect(Date.parse(dueAt) - tilburg.clock.now().getTime()).toBe(14 * 86_400_000);
    expect((await getMe({ ctx: tilburg.as(fatima) })).erasureDueAt).toBe(dueAt);
    expect(await requestState(id)).toEqual({ state: "withdrawn" });
    const offer = await tilburg.db.kysely
      .selectFrom("help_offer")
      .select("paused_at")
      .where("id", "=", fatima.offerId)
      .executeTakeFirstOrThrow();
    expect(offer.paused_at).not.toBeNull();
    expect((await tilburg.mails()).filter((mail) => mail.person_id === fatima.id)).toMatchObject([
      { kind: "erasure-requested" },
      { kind: "promise-stays" },
    ]);
    const job = (await tilburg.jobs("erase_person")).find((row) => row.payload["personId"] === fatima.id);
    expect(job?.runAt.toISOString()).toBe(dueAt);
    expect((await tilburg.audit(fatima.id)).map((row) => row.action).toSorted()).toEqual([
      "confidentiality.reminded",
      "erasure.requested",
    ]);
  });

  test("works once at a time, for oneself, of this municipality", async () => {
    const fatima = await tilburg.resident();
    await requestErasure({ ctx: tilburg.as(fatima) });
    await expect(requestErasure({ ctx: tilburg.as(fatima) })).rejects.toThrow(
      new ConflictError("erasure_already_requested"),
    );
    await expect(requestErasure({ ctx: almere.as(fatima) })).rejects.toThrow(NotFoundError);
    await expect(requestErasure({ ctx: tilburg.as("visitor") })).rejects.toThrow(UnauthenticatedError);
  });

  test("who comes back in time stays, and can ask again later", async () => {
    const fatima = await tilburg.resident();
    const ctx = tilburg.as(fatima);
    await expect(cancelErasure({ ctx })).rejects.toThrow(NotFoundError);
    await requestErasure({ ctx });
    await expect(cancelErasure({ ctx: almere.as(fatima) })).rejects.toThrow(NotFoundError);
    await cancelErasure({ ctx });
    await expect(cancelErasure({ ctx })).rejects.toThrow(NotFoundError);
    tilburg.clock.advance({ days: 14 });
    await erase(fatima);
    expect((await personRow(fatima)).first_name).toBe("Fatima");
    expect((await tilburg.audit(fatima.id)).map((row) => row.action).toSorted()).toEqual([
      "confidentiality.reminded",
      "erasure.cancelled",
      "erasure.requested",
    ]);
    await requestErasure({ ctx });
  });
});

describe("being erased", () => {
  test("not a moment before the term is over; then only a pseudonym is left, and the audit names nobody", async () => {
    const fatima = await tilburg.resident();
    await requestErasure({ ctx: tilburg.as(fatima) });
    tilburg.clock.advance({ days: 13, hours: 23 });
    await erase(fatima);
    expect((await personRow(fatima)).erased_at).toBeNull();
    tilburg.clock.advance({ hours: 1 });
    await erase(fatima);
    await erase(fatima);
    const row = await personRow(fatima);
    expect(row).toMatchObject({ first_name: row.pseudonym, last_name: "" });
    expect(row.erased_at).not.toBeNull();
    const erased = (await tilburg.audit()).filter((event) => event.action === "person.erased");
    expect(erased).toMatchObject([{ actor_kind: "system", actor_id: null, subject_id: null, facts: {} }]);
    await expect(getMe({ ctx: tilburg.as(fatima) })).rejects.toThrow(NotFoundError);
  });

  test("running help ends kindly on both sides, and past help still counts", async () => {
    const fatima = await tilburg.helper("Fatima");
    const joost = await tilburg.helper("Joost");
    const asked = await aMatch(tilburg, { asker: fatima, helper: joost, agreed: ["asker", "helper"] });
    const promised = await aMatch(tilburg, { asker: joost, helper: fatima, agreed: ["asker", "helper"] });
    await requestErasure({ ctx: tilburg.as(fatima) });
    expect((await getMatch({ ctx: tilburg.as(joost), input: { matchId: asked.id } })).phase).toBe("agreed");
    tilburg.clock.advance({ days: 14 });
    await erase(fatima);

    expect(await requestState(asked.helpRequestId)).toEqual({ state: "withdrawn" });
    expect(await requestState(promised.helpRequestId)).toEqual({ state: "open" });
    const seen = await getMatch({ ctx: tilburg.as(joost), input: { matchId: asked.id } });
    expect(seen).toMatchObject({ endedBecause: "withdrawn", other: null });
    expect(seen.description).toBeUndefined();
    const told = (await tilburg.mails()).filter((mail) => mail.person_id === joost.id);
    expect(told.map((mail) => mail.kind).toSorted()).toEqual(["handed-back-to-asker", "no-longer-needed"]);
    const mine = await getMyData({ ctx: tilburg.as(joost) });
    const neighbours = mine.sections.find((section) => section.key === "matches")?.rows;
    expect(neighbours?.map((match) => match["neighbour"])).toEqual([null, null]);
  });

  test("a request that comes in at that very moment goes too", async () => {
    const fatima = await tilburg.resident();
    const { id } = await tilburg.aHelpRequest({ by: fatima, state: "solved" });
    await requestErasure({ ctx: tilburg.as(fatima) });
    tilburg.clock.advance({ days: 14 });
    let erasing: Promise<void> | undefined;
    await transaction(tilburg.db, async (tx) => {
      await findAsker(tx, tilburg.as(fatima), fatima.id);
      await tx.kysely.updateTable("help_request").set({ state: "open" }).where("id", "=", id).execute();
      erasing = erase(fatima);
      await setTimeout(300);
    });
    await erasing;
    expect(await requestState(id)).toEqual({ state: "withdrawn" });
    expect((await personRow(fatima)).erased_at).not.toBeNull();
  });

  test("what the desk noted on a report by another stays; on one's own it goes", async () => {
    const fatima = await tilburg.resident();
    const joost = await tilburg.helper();
    const anneke = tilburg.as(await tilburg.coordinator());
    const about = await aReport(tilburg, { by: fatima, about: joost });
    const own = await aReport(tilburg, { by: joost, about: fatima });
    const write = (reportId: string) =>
      createCallNote({ ctx: anneke, input: { reportId, personId: joost.id, text: "Gebeld." } });
    const kept = await write(about.id);
    await write(own.id);
    await createCallNote({ ctx: anneke, input: { personId: joost.id, text: "Belt liever laat." } });
    await requestErasure({ ctx: tilburg.as(joost) });
    tilburg.clock.advance({ days: 14 });
    await erase(joost);
    const { items } = await listCallNotes({ ctx: anneke, input: { personId: joost.id, limit: 10 } });
    expect(items).toEqual([kept]);
  });

  test("only a job does it, and only what this municipality was asked", async () => {
    const fatima = await tilburg.resident();
    await requestErasure({ ctx: tilburg.as(fatima) });
    tilburg.clock.advance({ days: 14 });
    const input = { personId: fatima.id };
    const anneke = await tilburg.coordinator();
    for (const person of [fatima, anneke]) {
      await expect(erasePerson({ ctx: tilburg.as(person), input })).rejects.toThrow(ForbiddenError);
    }
    await erasePerson({ ctx: almere.as({ job: "erase_person" }), input });
    expect((await personRow(fatima)).first_name).toBe("Fatima");
  });
});
