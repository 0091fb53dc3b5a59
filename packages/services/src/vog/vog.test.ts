import { RecordVog } from "@omzien/contracts";
import { createTestTenant, type TestPerson, type TestTenant } from "@omzien/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ForbiddenError, InvalidInputError, NotFoundError } from "../errors.ts";
import { endHelpOffer } from "../help-offers/index.ts";
import { restrictDataOf } from "../restriction/index.ts";
import { listVog, recordVog, removeVog } from "./index.ts";

let tilburg: TestTenant;
let almere: TestTenant;
let joost: TestPerson;
let anneke: TestPerson;
beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
  almere = await createTestTenant("almere");
  joost = await tilburg.helper("Joost");
  anneke = await tilburg.coordinator("Anneke");
});
afterAll(async () => {
  await tilburg.drop();
  await almere.drop();
});

// The clock stands at 1 December 2026.
const seen = { seenOn: "2026-11-30", profile: "85", validUntil: "2029-11-30" };
const record = (change: Partial<typeof seen & { personId: string }> = {}, as = anneke) =>
  recordVog({ ctx: tilburg.as(as), input: { personId: joost.id, ...seen, ...change } });

describe("a certificate of conduct that the desk saw", () => {
  test("is written down with who saw it, when, which profile, until when; the look is logged", async () => {
    expect(await record()).toEqual([{ ...seen, seenBy: "Anneke Jansen", isValid: true }]);
    const found = await listVog({ ctx: tilburg.as(anneke), input: { personId: joost.id } });
    expect(found).toEqual([{ ...seen, seenBy: "Anneke Jansen", isValid: true }]);
    const looks = await tilburg.db.kysely
      .selectFrom("access_event")
      .select(["subject_id", "fields"])
      .where("subject_id", "=", joost.id)
      .execute();
    expect(looks).toHaveLength(2);
    expect(looks[0]?.fields).toEqual([
      "vog.isValid",
      "vog.profile",
      "vog.seenBy",
      "vog.seenOn",
      "vog.validUntil",
    ]);
    expect((await tilburg.audit(joost.id)).map(({ action, facts }) => [action, facts])).toEqual([
      ["vog.recorded", {}],
    ]);
  });

  test("counts up to and including its last day in Amsterdam", async () => {
    await record({ validUntil: "2026-12-01" });
    const isValid = async () =>
      (await listVog({ ctx: tilburg.as(anneke), input: { personId: joost.id } }))[0]?.isValid;
    tilburg.clock.set("2026-12-01T22:59:59.999Z");
    expect(await isValid()).toBe(true);
    tilburg.clock.set("2026-12-01T23:00:00.000Z");
    expect(await isValid()).toBe(false);
    tilburg.clock.set("2026-12-01T09:00:00.000Z");
  });

  test("is put right by writing it down anew, and taken back when it was a mistake", async () => {
    await record({ profile: "11, 12" });
    expect(await record({ profile: "45" })).toMatchObject([{ profile: "45" }]);
    const input = { personId: joost.id, seenOn: seen.seenOn };
    await removeVog({ ctx: tilburg.as(anneke), input });
    await expect(removeVog({ ctx: tilburg.as(anneke), input })).rejects.toThrow(NotFoundError);
    expect(await listVog({ ctx: tilburg.as(anneke), input: { personId: joost.id } })).toEqual([]);
  });

  test("is not one that will be seen tomorrow", async () => {
    await expect(record({ seenOn: "2026-12-02" })).rejects.toThrow(
      new InvalidInputError([{ pointer: "/seenOn", code: "date_in_future" }]),
    );
  });

  test("is refused with all faults at once; a code has no room for what a certificate says", () => {
    const faultsOf = (change: object) =>
      RecordVog.safeParse({ ...seen, ...change }).error?.issues.map(
        ({ path, message }) => `${path.join("/")} ${message}`,
      );
    expect(faultsOf({})).toBeUndefined();
    expect(faultsOf({ profile: "11, 12,45" })).toBeUndefined();
    expect(faultsOf({ validUntil: "2026-11-29" })).toEqual(["validUntil ends_before_seen"]);
    expect(faultsOf({ validUntil: "2031-11-30" })).toBeUndefined();
    expect(faultsOf({ validUntil: "2031-12-01" })).toEqual(["validUntil vog_too_long"]);
    expect(faultsOf({ profile: "geen bezwaar" })).toEqual(["profile vog_profile_malformed"]);
    expect(faultsOf({ seenOn: undefined, profile: "" })).toHaveLength(2);
  });

  test("is forgotten when the helper stops, and nobody else's is", async () => {
    const nel = await tilburg.helper("Nel");
    await record({ personId: nel.id });
    await record();
    await endHelpOffer({ ctx: tilburg.as(nel), input: {} });
    const left = await tilburg.db.kysely.selectFrom("vog_record").select("person_id").execute();
    expect(left).toEqual([{ person_id: joost.id }]);
  });

  test("is the desk's to write down, of others of this site, whose data are not on hold", async () => {
    const bea = await tilburg.coordinator("Bea");
    const elsewhere = almere.as(await almere.coordinator());
    const bram = await tilburg.person("Bram", { roles: ["administrator"] });
    await expect(record({ personId: bea.id }, bea)).rejects.toThrow(ForbiddenError);
    for (const who of [joost, bram]) {
      await expect(record({}, who)).rejects.toThrow(ForbiddenError);
      await expect(listVog({ ctx: tilburg.as(who), input: { personId: joost.id } })).rejects.toThrow(
        ForbiddenError,
      );
    }
    const input = { personId: joost.id, ...seen };
    await expect(recordVog({ ctx: elsewhere, input })).rejects.toThrow(NotFoundError);
    await expect(listVog({ ctx: elsewhere, input })).rejects.toThrow(NotFoundError);
    await expect(removeVog({ ctx: elsewhere, input })).rejects.toThrow(NotFoundError);
    const held = await tilburg.helper("Mia");
    await restrictDataOf({ ctx: tilburg.as(anneke), input: { personId: held.id } });
    await expect(record({ personId: held.id })).rejects.toThrow(NotFoundError);
    const rows = await almere.db.kysely.selectFrom("vog_record").selectAll().execute();
    expect(rows).toEqual([]);
  });
});
