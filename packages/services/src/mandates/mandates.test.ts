import { createTestTenant, type TestPerson, type TestTenant } from "@omzien/testing";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ConflictError, ForbiddenError, NotFoundError, RateLimitedError } from "../errors.ts";
import { composeMail } from "../mail/compose-mail.ts";
import { findDueMail } from "../mail/queries.ts";
import {
  acceptMandate,
  endMandate,
  getRepresentation,
  getRepresented,
  giveMandate,
  listMandates,
  openMandate,
  recordMandate,
} from "./index.ts";
import { latestDay } from "./term.ts";
import { aMandate, aRecordedMandate, secretOf } from "./testing/give-and-accept.ts";

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

const visitor = () => tilburg.as("visitor");
const give = (changes: Partial<Parameters<typeof giveMandate>[0]["input"]> = {}, by = truus) =>
  giveMandate({
    ctx: tilburg.as(by),
    input: { email: anna.email ?? "", scope: ["requests"], endsOn: "2027-06-01", ...changes },
  });
const given = async (by = truus) =>
  (await listMandates({ ctx: tilburg.as(by), input: { list: "given" } })).items;
const held = async (by = anna) =>
  (await listMandates({ ctx: tilburg.as(by), input: { list: "held" } })).items;
const rowOf = (id: string) =>
  tilburg.db.kysely.selectFrom("mandate").selectAll().where("id", "=", id).executeTakeFirstOrThrow();

describe("a resident gives somebody a written mandate", () => {
  test("the other reads it by the link of the mail, accepts it signed in, and both see it", async () => {
    const { id } = await give();
    expect(await given()).toMatchObject([{ id, status: "waiting", name: "", capacity: "gemachtigde" }]);
    expect(await held()).toEqual([]);
    const mail = (await tilburg.mails()).find(({ subject_id: about }) => about === id);
    expect(mail).toMatchObject({ kind: "mandate-to-accept", recipient: anna.email, person_id: null });
    const due = await findDueMail(tilburg.as({ job: "send_mail" }), tilburg.db, mail?.id ?? "");
    if (!due) throw new Error("no mail");
    const composed = await composeMail(tilburg.as({ job: "send_mail" }), due, "https://tilburg.example");
    expect(composed?.path).toBe(`/machtiging#${secretOf(tilburg, id).token}`);

    const opened = await openMandate({ ctx: visitor(), input: secretOf(tilburg, id) });
    expect(opened).toEqual({ id, name: "Truus", scope: ["requests"], endsOn: "2027-06-01" });
    await acceptMandate({ ctx: tilburg.as(anna), input: secretOf(tilburg, id) });
    expect(await rowOf(id)).toMatchObject({
      representative_id: anna.id,
      link_hash: null,
      email_index: null,
      begins_at: tilburg.clock.now(),
    });
    expect(await given()).toMatchObject([{ id, status: "running", name: "Anna Smit" }]);
    expect(await held()).toMatchObject([{ id, status: "running", name: "Truus" }]);
    expect((await tilburg.audit(truus.id)).map(({ action }) => action)).toEqual([
      "mandate.given",
      "mandate.accepted",
    ]);
    expect(await tilburg.mails()).toContainEqual(
      expect.objectContaining({ kind: "mandate-began", person_id: truus.id, subject_id: id }),
    );
  });

  test("it is taken back with one tap, at once, and again changes nothing", async () => {
    const id = await aMandate(tilburg, { by: truus, to: anna });
    const end = { ctx: tilburg.as(truus), input: { mandateId: id } };
    expect(await endMandate(end)).toMatchObject({ status: "ended" });
    expect(await endMandate(end)).toMatchObject({ status: "ended" });
    expect(await held()).toEqual([]);
    await expect(getRepresented({ ctx: tilburg.as(anna), input: { mandateId: id } })).rejects.toMatchObject({
      code: "mandate_not_running",
    });
    const ends = (await tilburg.audit(truus.id)).filter(({ action }) => action === "mandate.ended");
    expect(ends).toMatchObject([{ actor_id: truus.id, facts: { capacity: "gemachtigde" } }]);
  });

  test("the one who was asked can stop, the desk can end it for who phones, and nobody else", async () => {
    const kees = await tilburg.resident("Kees");
    for (const by of [anna, anneke]) {
      const id = await aMandate(tilburg, { by: truus, to: anna });
      for (const ctx of [tilburg.as(kees), almere.as(truus)])
        await expect(endMandate({ ctx, input: { mandateId: id } })).rejects.toThrow(NotFoundError);
      await endMandate({ ctx: tilburg.as(by), input: { mandateId: id } });
      expect(await rowOf(id)).toMatchObject({ ended_by: by.id });
    }
  });

  test.each([
    ["a day that has been", { endsOn: "2026-11-30" }, [{ pointer: "/endsOn", code: "in_the_past" }]],
    ["a year and a day", { endsOn: "2027-12-01" }, [{ pointer: "/endsOn", code: "too_far_ahead" }]],
    [
      "twice the same",
      { scope: ["requests", "requests"] as "requests"[] },
      [{ pointer: "/scope", code: "duplicate" }],
    ],
  ])("%s is refused", async (_, changes, faults) => {
    await expect(give(changes)).rejects.toMatchObject({ faults });
    expect(await given()).toEqual([]);
  });

  test("oneself, however the address is written, with every other fault at once", async () => {
    const own = give({ email: truus.email ?? "", endsOn: "2026-01-01" });
    await expect(own).rejects.toMatchObject({
      faults: [
        { pointer: "/email", code: "own_address" },
        { pointer: "/endsOn", code: "in_the_past" },
      ],
    });
  });

  test("a year is the longest, and the database holds to it too", async () => {
    expect(latestDay(new Date("2028-02-29T11:00:00Z"))).toBe("2029-02-27");
    const { id } = await give({ endsOn: latestDay(tilburg.clock.now()) });
    const { made_at: madeAt, ends_at: endsAt } = await rowOf(id);
    expect(endsAt.getTime() - madeAt.getTime()).toBeLessThanOrEqual(365 * 86_400_000);
    const longer = tilburg.db.kysely
      .updateTable("mandate")
      .set({ ends_at: new Date(madeAt.getTime() + 366 * 86_400_000) })
      .where("id", "=", id)
      .execute();
    await expect(longer).rejects.toThrow(/mandate_check/);
  });
});

describe("the link", () => {
  test("works once, and for nobody but the owner of the address", async () => {
    const { id } = await give();
    const kees = await tilburg.resident("Kees");
    const secret = secretOf(tilburg, id);
    await expect(acceptMandate({ ctx: tilburg.as(kees), input: secret })).rejects.toMatchObject({
      code: "mandate_for_another_address",
    });
    await expect(acceptMandate({ ctx: tilburg.as(truus), input: secret })).rejects.toThrow(ConflictError);
    await expect(openMandate({ ctx: almere.as("visitor"), input: secret })).rejects.toThrow(NotFoundError);
    await acceptMandate({ ctx: tilburg.as(anna), input: secret });
    for (const who of [anna, kees])
      await expect(acceptMandate({ ctx: tilburg.as(who), input: secret })).rejects.toThrow(NotFoundError);
    await expect(openMandate({ ctx: visitor(), input: secret })).rejects.toThrow(NotFoundError);
  });

  test("of two who accept at the same moment, one does", async () => {
    const { id } = await give();
    const tries = Array.from({ length: 6 }, () =>
      acceptMandate({ ctx: tilburg.as(anna), input: secretOf(tilburg, id) }),
    );
    const done = await Promise.allSettled(tries);
    expect(done.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(
      (await tilburg.audit(truus.id)).filter(({ action }) => action === "mandate.accepted"),
    ).toHaveLength(1);
  });

  test("is of no use after fourteen days, or once it was taken back; nothing of it is kept in the open", async () => {
    const { id } = await give();
    const row = JSON.stringify(await rowOf(id));
    expect(row).not.toContain(secretOf(tilburg, id).token);
    expect(row).not.toContain(anna.email ?? "?");
    const ended = await give({ email: "iemand@example.org" });
    await endMandate({ ctx: tilburg.as(truus), input: { mandateId: ended.id } });
    const late = { ...visitor(), now: () => new Date(tilburg.clock.now().getTime() + 14 * 86_400_000) };
    const justInTime = { ...late, now: () => new Date(late.now().getTime() - 1) };
    expect((await openMandate({ ctx: justInTime, input: secretOf(tilburg, id) })).id).toBe(id);
    await expect(openMandate({ ctx: late, input: secretOf(tilburg, id) })).rejects.toThrow(NotFoundError);
    await expect(openMandate({ ctx: visitor(), input: secretOf(tilburg, ended.id) })).rejects.toThrow(
      NotFoundError,
    );
  });

  test("one address is asked three times a week at most, and five may wait", async () => {
    for (let asks = 0; asks < 3; asks++) {
      const { id } = await give();
      await endMandate({ ctx: tilburg.as(truus), input: { mandateId: id } });
    }
    await expect(give()).rejects.toThrow(RateLimitedError);
    for (let waiting = 0; waiting < 5; waiting++) await give({ email: `een-${waiting}@example.org` });
    await expect(give({ email: "zes@example.org" })).rejects.toMatchObject({ code: "mandate_limit_reached" });
  });
});

describe("two mandates", () => {
  test("of one pair do not overlap: not by a second mail, nor on paper", async () => {
    await give();
    await expect(give()).rejects.toMatchObject({ code: "mandate_exists" });
    const kees = await tilburg.resident("Kees");
    await aRecordedMandate(tilburg, anneke, { of: kees, by: anna, capacity: "gemachtigde" });
    await expect(give({}, kees)).rejects.toMatchObject({ code: "mandate_exists" });
  });

  test("a second one that was given on paper meanwhile stops the first from being accepted", async () => {
    const { id } = await give();
    await aRecordedMandate(tilburg, anneke, { of: truus, by: anna, capacity: "gemachtigde" });
    const accepting = acceptMandate({ ctx: tilburg.as(anna), input: secretOf(tilburg, id) });
    await expect(accepting).rejects.toMatchObject({ code: "mandate_exists" });
  });

  test("of different people may", async () => {
    const kees = await tilburg.resident("Kees");
    await aMandate(tilburg, { by: truus, to: anna });
    await aMandate(tilburg, { by: truus, to: kees });
    expect((await given()).map(({ name }) => name).toSorted()).toEqual(["Anna Smit", "Kees Jansen"]);
  });
});

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
