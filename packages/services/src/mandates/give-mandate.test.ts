import { createTestTenant, type TestPerson, type TestTenant } from "@omzien/testing";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { NotFoundError } from "../errors.ts";
import { composeMail } from "../mail/compose-mail.ts";
import { findDueMail } from "../mail/queries.ts";
import {
  acceptMandate,
  endMandate,
  getRepresented,
  giveMandate,
  listMandates,
  openMandate,
} from "./index.ts";
import { latestDay } from "./term.ts";
import { aMandate, secretOf } from "./testing/give-and-accept.ts";

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
