import type { SharedField } from "@omzien/contracts";
import { aMatch, createTestTenant, type TestTenant } from "@omzien/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ForbiddenError, InvalidInputError, NotFoundError, UnauthenticatedError } from "../errors.ts";
import { agreeToMatch, getMatch } from "../matches/index.ts";
import { getPersonCard } from "../people/index.ts";
import { acceptConfidentiality, getConfidentialityStatement, recordConfidentiality } from "./index.ts";

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

const signatures = (personId: string) =>
  tilburg.db.kysely
    .selectFrom("confidentiality_acceptance")
    .select(["version", "channel", "recorded_by"])
    .where("person_id", "=", personId)
    .execute();

describe("the promise to keep silent", () => {
  test("is read in the own language and signed once, however often it is sent", async () => {
    const joost = await tilburg.resident("Joost", { confidentiality: false });
    const ctx = tilburg.as(joost);
    expect(await getConfidentialityStatement({ ctx })).toMatchObject({
      version: 1,
      locale: "nl",
      acceptedAt: null,
    });
    expect((await getConfidentialityStatement({ ctx: tilburg.as(joost, "en") })).text).toContain("promise");
    const signed = await acceptConfidentiality({ ctx, input: { version: 1 } });
    await acceptConfidentiality({ ctx, input: { version: 1 } });
    expect(signed.acceptedAt).not.toBeNull();
    expect(await signatures(joost.id)).toEqual([{ version: 1, channel: "web", recorded_by: null }]);
    expect((await tilburg.audit(joost.id)).map(({ action }) => action)).toEqual(["confidentiality.signed"]);
  });

  test("is not signed in a version that is not in force, nor by a visitor", async () => {
    const joost = await tilburg.resident("Joost", { confidentiality: false });
    await expect(acceptConfidentiality({ ctx: tilburg.as(joost), input: { version: 2 } })).rejects.toThrow(
      InvalidInputError,
    );
    await expect(
      acceptConfidentiality({ ctx: tilburg.as("visitor"), input: { version: 1 } }),
    ).rejects.toThrow(UnauthenticatedError);
    expect(await signatures(joost.id)).toEqual([]);
  });

  test("made on paper is written down by the desk, for others of this site only", async () => {
    const joost = await tilburg.resident("Joost", { confidentiality: false });
    const anneke = await tilburg.coordinator();
    const ctx = tilburg.as(anneke);
    const input = { personId: joost.id, version: 1, channel: "paper" as const };
    await recordConfidentiality({ ctx, input });
    expect(await signatures(joost.id)).toEqual([{ version: 1, channel: "paper", recorded_by: anneke.id }]);
    await expect(recordConfidentiality({ ctx, input: { ...input, personId: anneke.id } })).rejects.toThrow(
      ForbiddenError,
    );
    await expect(recordConfidentiality({ ctx: tilburg.as(joost), input })).rejects.toThrow(ForbiddenError);
    const elsewhere = almere.as(await almere.coordinator());
    await expect(recordConfidentiality({ ctx: elsewhere, input })).rejects.toThrow(NotFoundError);
  });

  test("cannot be changed or taken back in the database", async () => {
    const joost = await tilburg.resident();
    await expect(
      tilburg.db.kysely.deleteFrom("confidentiality_acceptance").where("person_id", "=", joost.id).execute(),
    ).rejects.toThrow();
    await expect(
      tilburg.db.kysely.updateTable("confidentiality_statement").set({ texts: "{}" }).execute(),
    ).rejects.toThrow();
  });
});

describe("until it is made", () => {
  test("a helper sees the first name of the asker and nothing that leads to the door", async () => {
    const fatima = await tilburg.resident("Fatima", { street: "Dorpsstraat", phone: "+31612345678" });
    const joost = await tilburg.helper();
    const { id: matchId } = await aMatch(tilburg, { asker: fatima, helper: joost, agreed: ["helper"] });
    const shares: SharedField[] = ["lastName", "phone", "email", "address"];
    await agreeToMatch({ ctx: tilburg.as(fatima), input: { matchId, shares } });
    const unsigned = tilburg.as({ ...joost, confidentiality: false });
    expect((await getMatch({ ctx: unsigned, input: { matchId } })).other).toEqual({
      name: "Fatima",
      areaName: "Centrum",
    });
    expect((await getMatch({ ctx: tilburg.as(joost), input: { matchId } })).other).toMatchObject({
      phone: "+31612345678",
      address: "Dorpsstraat 12",
    });
  });

  test("the desk sees a first name on the card of a caller", async () => {
    const fatima = await tilburg.resident("Fatima", { street: "Dorpsstraat", phone: "+31612345678" });
    const anneke = await tilburg.person("Anneke", { roles: ["coordinator"], confidentiality: false });
    const card = await getPersonCard({ ctx: tilburg.as(anneke), input: { personId: fatima.id } });
    expect(card.firstName).toBe("Fatima");
    expect([card.lastName, card.phone, card.email, card.address, card.postcode]).toEqual(
      Array.from({ length: 5 }, () => undefined),
    );
  });
});
