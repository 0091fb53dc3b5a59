import { createTestTenant, type TestTenant } from "@omzien/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  ConflictError,
  ForbiddenError,
  InvalidInputError,
  NotFoundError,
  PreconditionError,
  UnauthenticatedError,
} from "../errors.ts";
import { createPersonByPhone, findPeople, getMe, getPersonCard, pseudonymFor, updateMe } from "./index.ts";

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

const els = {
  firstName: "Els",
  lastName: "Bakker",
  phone: "+31133334444",
  languages: ["nl" as const],
  preferredChannel: "phone" as const,
};

describe("one's own profile", () => {
  test("is whole to oneself, and to nobody else", async () => {
    const fatima = await tilburg.resident("Fatima", { phone: "+31611111111", street: "Lindelaan" });
    const me = await getMe({ ctx: tilburg.as(fatima) });
    expect(me).toMatchObject({
      firstName: "Fatima",
      phone: "+31611111111",
      street: "Lindelaan",
      area: { name: "Centrum" },
      codeOfConductAccepted: true,
      confidentialitySigned: true,
      profileComplete: true,
      erasureDueAt: null,
    });
    await expect(getMe({ ctx: tilburg.as("visitor") })).rejects.toThrow(UnauthenticatedError);
    await expect(getMe({ ctx: almere.as(fatima) })).rejects.toThrow(NotFoundError);
  });

  test("a new postcode moves the neighbourhood along; the audit names fields, not values", async () => {
    const fatima = await tilburg.resident("Fatima", { area: "centrum" });
    const postcode = tilburg.areas.noord.postcode;
    const me = await updateMe({ ctx: tilburg.as(fatima), input: { postcode, lastName: "Yildiz" } });
    expect(me).toMatchObject({ lastName: "Yildiz", postcode, area: { name: "Noord" } });
    const row = await tilburg.db.kysely
      .selectFrom("person")
      .select(["area_id", "x", "y"])
      .where("id", "=", fatima.id)
      .executeTakeFirstOrThrow();
    const { id, x, y } = tilburg.areas.noord;
    expect(row).toEqual({ area_id: id, x, y });
    const audit = await tilburg.audit(fatima.id);
    expect(audit).toMatchObject([{ action: "person.updated", facts: { fields: "lastName postcode" } }]);
    expect(JSON.stringify(audit)).not.toContain("Yildiz");
  });

  test("one may choose a neighbourhood nearby, not one that does not exist", async () => {
    const fatima = await tilburg.resident();
    const ctx = tilburg.as(fatima);
    const me = await updateMe({ ctx, input: { areaId: tilburg.areas.oost.id } });
    expect(me.area?.name).toBe("Oost");
    await expect(updateMe({ ctx, input: { areaId: almere.areas.oost.id } })).rejects.toThrow(
      InvalidInputError,
    );
  });

  test("a postcode outside the municipality is refused and changes nothing", async () => {
    const fatima = await tilburg.resident();
    const ctx = tilburg.as(fatima);
    await expect(updateMe({ ctx, input: { postcode: "1311AB", firstName: "F." } })).rejects.toThrow(
      new PreconditionError("postcode_outside_area"),
    );
    expect((await getMe({ ctx })).firstName).toBe("Fatima");
  });

  test("what is left out stays; a telephone number can be removed", async () => {
    const fatima = await tilburg.resident("Fatima", { phone: "+31622222222", street: "Lindelaan" });
    const me = await updateMe({ ctx: tilburg.as(fatima), input: { phone: null } });
    expect(me).toMatchObject({ phone: null, street: "Lindelaan", firstName: "Fatima" });
  });

  test("nobody changes somebody of another municipality", async () => {
    const fatima = await tilburg.resident();
    await expect(updateMe({ ctx: almere.as(fatima), input: { firstName: "X" } })).rejects.toThrow(
      NotFoundError,
    );
    await expect(updateMe({ ctx: tilburg.as("visitor"), input: {} })).rejects.toThrow(UnauthenticatedError);
  });
});

describe("people at the desk", () => {
  test("a caller is found by name, digits of the number or postcode, and the log keeps only a count", async () => {
    const anneke = await tilburg.coordinator();
    const guus = await tilburg.resident("Guus", { lastName: "van Zonneveld", phone: "+31133339999" });
    const ctx = tilburg.as(anneke);
    for (const q of ["zonneveld", "guus zonne", "013-333 99 99", "3339999", "+31 13 333 9999"]) {
      expect(
        (await findPeople({ ctx, input: { q } })).map((card) => card.id),
        q,
      ).toEqual([guus.id]);
    }
    const byPostcode = await findPeople({ ctx, input: { q: tilburg.areas.centrum.postcode } });
    expect(byPostcode.map((card) => card.id)).toContain(guus.id);
    expect(await findPeople({ ctx, input: { q: "100%" } })).toEqual([]);
    const searches = (await tilburg.audit()).filter((row) => row.action === "person.searched");
    expect(searches[0]).toMatchObject({ actor_id: anneke.id, subject_id: null, facts: { count: 1 } });
    expect(JSON.stringify(searches)).not.toContain("onneveld");
  });

  test("at most 20 come back, and one letter is not enough", async () => {
    const ctx = tilburg.as(await tilburg.coordinator());
    for (let count = 0; count < 22; count++) await tilburg.resident("Veelgemaakt");
    expect(await findPeople({ ctx, input: { q: "veelgemaakt" } })).toHaveLength(20);
    await expect(findPeople({ ctx, input: { q: " a " } })).rejects.toThrow(InvalidInputError);
  });

  test("a card tells the desk what it needs, and the look shows in the person's own log", async () => {
    const fatima = await tilburg.helper("Fatima", { phone: "+31633333333", street: "Kerkstraat" });
    await tilburg.aHelpRequest({ by: fatima });
    const anneke = await tilburg.coordinator();
    const card = await getPersonCard({ ctx: tilburg.as(anneke), input: { personId: fatima.id } });
    expect(card).toMatchObject({
      firstName: "Fatima",
      phone: "+31633333333",
      address: "Kerkstraat 12",
      areaName: "Centrum",
      openRequests: 1,
      hasOffer: true,
      codeOfConductAccepted: true,
      hasPromised: true,
    });
    expect(await tilburg.audit(fatima.id)).toMatchObject([{ action: "person.viewed", actor_id: anneke.id }]);
  });

  test("a broker sees the same; residents, helpers and administrators see nobody", async () => {
    const fatima = await tilburg.resident();
    const broker = await tilburg.person("Bo", { roles: ["broker"] });
    const card = await getPersonCard({ ctx: tilburg.as(broker), input: { personId: fatima.id } });
    expect(card.firstName).toBe("Fatima");
    const admin = await tilburg.person("Ad", { roles: ["administrator"] });
    for (const person of [fatima, admin]) {
      const ctx = tilburg.as(person);
      await expect(getPersonCard({ ctx, input: { personId: fatima.id } })).rejects.toThrow(ForbiddenError);
      await expect(findPeople({ ctx, input: { q: "fatima" } })).rejects.toThrow(ForbiddenError);
      await expect(
        createPersonByPhone({ ctx, input: { ...els, postcode: tilburg.areas.oost.postcode } }),
      ).rejects.toThrow(ForbiddenError);
    }
  });

  test("another municipality's desk finds nobody", async () => {
    const fatima = await tilburg.resident("Zeldzaam");
    const ctx = almere.as(await almere.coordinator());
    expect(await findPeople({ ctx, input: { q: "Zeldzaam" } })).toEqual([]);
    await expect(getPersonCard({ ctx, input: { personId: fatima.id } })).rejects.toThrow(NotFoundError);
  });
});

describe("taking somebody down by telephone", () => {
  test("needs no e-mail; the person is a resident with a pseudonym and a neighbourhood", async () => {
    const anneke = await tilburg.coordinator();
    const card = await createPersonByPhone({
      ctx: tilburg.as(anneke),
      input: { ...els, postcode: tilburg.areas.zuid.postcode },
    });
    expect(card).toMatchObject({
      firstName: "Els",
      areaName: "Zuid",
      email: null,
      codeOfConductAccepted: false,
    });
    const row = await tilburg.db.kysely
      .selectFrom("person")
      .innerJoin("person_role", "person_role.person_id", "person.id")
      .select(["person.pseudonym", "person.created_by", "person_role.role"])
      .where("person.id", "=", card.id)
      .execute();
    expect(row).toEqual([
      { pseudonym: expect.stringMatching(/^Buurtgenoot /), created_by: anneke.id, role: "resident" },
    ]);
    expect((await tilburg.audit(card.id)).map((entry) => entry.action)).toEqual(["person.created"]);
  });

  test("a number or address that is known leads to the person who has it", async () => {
    const anneke = tilburg.as(await tilburg.coordinator());
    const postcode = tilburg.areas.zuid.postcode;
    const guus = await tilburg.resident("Guus", { phone: "+31644444444" });
    const { phone: _none, ...noPhone } = els;
    for (const input of [
      { ...els, postcode, phone: "+31644444444" },
      { ...noPhone, postcode, ...(guus.email ? { email: guus.email } : {}) },
    ]) {
      const refused = createPersonByPhone({ ctx: anneke, input });
      await expect(refused).rejects.toThrow(ConflictError);
      await expect(refused).rejects.toMatchObject({
        code: "person_already_exists",
        facts: { personId: guus.id },
      });
    }
  });

  test("two desks that take down the same address at once make one person", async () => {
    const anneke = tilburg.as(await tilburg.coordinator());
    const { phone: _none, ...noPhone } = els;
    const input = { ...noPhone, postcode: tilburg.areas.zuid.postcode, email: "els@example.org" };
    const outcomes = await Promise.allSettled(
      [1, 2, 3].map(() => createPersonByPhone({ ctx: anneke, input })),
    );
    expect(outcomes.filter((outcome) => outcome.status === "fulfilled")).toHaveLength(1);
    for (const outcome of outcomes) {
      if (outcome.status === "rejected") expect(outcome.reason).toBeInstanceOf(ConflictError);
    }
  });

  test("somebody who lives elsewhere is refused", async () => {
    const ctx = tilburg.as(await tilburg.coordinator());
    await expect(
      createPersonByPhone({ ctx, input: { ...els, phone: "+31133335555", postcode: "1311AB" } }),
    ).rejects.toThrow(new PreconditionError("postcode_outside_area"));
  });
});

test("a pseudonym is friendly, stays the same, and holds nothing of the person's id", () => {
  const id = "01931f00-0000-7000-8000-0123456789ab";
  expect(pseudonymFor(id)).toBe(pseudonymFor(id));
  expect(pseudonymFor(id)).toMatch(/^Buurtgenoot [2-9][B-Z]$/);
});
