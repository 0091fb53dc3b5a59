import { createTestTenant, type TestPerson, type TestTenant } from "@omzien/testing";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ConflictError, NotFoundError, RateLimitedError } from "../errors.ts";
import { acceptMandate, endMandate, giveMandate, listMandates, openMandate } from "./index.ts";
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
const rowOf = (id: string) =>
  tilburg.db.kysely.selectFrom("mandate").selectAll().where("id", "=", id).executeTakeFirstOrThrow();

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
