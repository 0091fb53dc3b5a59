import type { SharedField } from "@omzien/contracts";
import { aMatch, createTestTenant, type TestTenant } from "@omzien/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ForbiddenError, InvalidInputError, NotFoundError, UnauthenticatedError } from "../errors.ts";
import { agreeToMatch, getMatch } from "../matches/index.ts";
import { getPersonCard } from "../people/index.ts";
import { endHelpOffer } from "../help-offers/index.ts";
import { sendMail } from "../mail/index.ts";
import { erasePerson, requestErasure } from "../my-data/index.ts";
import type { OutgoingMail } from "../ports.ts";
import {
  acceptConfidentiality,
  getConfidentialityStatement,
  getPromiseLetter,
  recordConfidentiality,
} from "./index.ts";

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

describe("who stops", () => {
  const send = async () => {
    const sent: OutgoingMail[] = [];
    const mails = { send: (mail: OutgoingMail) => Promise.resolve(void sent.push(mail)) };
    const ctx = tilburg.as({ job: "send_mail" });
    for (const { id } of await tilburg.mails())
      await sendMail({ ctx, input: { mailId: id, siteUrl: "https://tilburg.example", mails } });
    return sent.filter(({ kind }) => kind === "promise-stays");
  };
  const letters = () =>
    tilburg.db.kysely
      .selectFrom("call_task")
      .select(["person_id", "kind"])
      .where("kind", "=", "promise-letter")
      .execute();

  test("is reminded by mail of the very words that were signed, helper or coordinator", async () => {
    const joost = await tilburg.helper("Joost");
    const anneke = await tilburg.coordinator("Anneke");
    await endHelpOffer({ ctx: tilburg.as(joost), input: {} });
    await requestErasure({ ctx: tilburg.as(anneke) });
    const sent = await send();
    expect(sent.map(({ to }) => to).toSorted()).toEqual([joost.email, anneke.email].toSorted());
    for (const { facts } of sent) {
      expect(facts.promise).toMatchObject({ signedOn: "2026-12-01" });
      expect(facts.promise?.text).toContain("Deze belofte blijft gelden als ik stop.");
    }
    const reminded = (await tilburg.audit(joost.id)).find((row) => row.action.endsWith("reminded"));
    expect(reminded?.facts).toEqual({ channel: "mail", version: 1 });
  });

  test("and has no e-mail gets a letter that the desk prints, in the own language, by first name", async () => {
    const truus = await tilburg.helper("Truus", { email: null, locale: "en" });
    const anneke = tilburg.as(await tilburg.coordinator());
    await endHelpOffer({ ctx: tilburg.as(truus), input: {} });
    expect(await letters()).toEqual([{ person_id: truus.id, kind: "promise-letter" }]);
    const letter = await getPromiseLetter({ ctx: anneke, input: { personId: truus.id } });
    expect(letter).toMatchObject({ name: "Truus", locale: "en", signedOn: "2026-12-01" });
    expect(letter.text).toContain("This promise still holds when I stop.");
    const elsewhere = almere.as(await almere.coordinator());
    await expect(getPromiseLetter({ ctx: elsewhere, input: { personId: truus.id } })).rejects.toThrow(
      NotFoundError,
    );
    await expect(getPromiseLetter({ ctx: tilburg.as(truus), input: { personId: truus.id } })).rejects.toThrow(
      ForbiddenError,
    );
  });

  test("without ever having promised anything hears nothing", async () => {
    const kees = await tilburg.helper("Kees", { confidentiality: false });
    await endHelpOffer({ ctx: tilburg.as(kees), input: {} });
    expect((await tilburg.mails()).filter(({ person_id: id }) => id === kees.id)).toEqual([]);
    const anneke = tilburg.as(await tilburg.coordinator());
    await expect(getPromiseLetter({ ctx: anneke, input: { personId: kees.id } })).rejects.toThrow(
      NotFoundError,
    );
  });

  test("and is erased keeps the duty: that it was signed, when and how, without a name to go with it", async () => {
    const mia = await tilburg.helper("Mia");
    await requestErasure({ ctx: tilburg.as(mia) });
    tilburg.clock.advance({ days: 14 });
    await erasePerson({ ctx: tilburg.as({ job: "erase_person" }), input: { personId: mia.id } });
    expect(await signatures(mia.id)).toEqual([{ version: 1, channel: "web", recorded_by: null }]);
    const person = await tilburg.db.kysely
      .selectFrom("person")
      .select(["first_name", "pseudonym"])
      .where("id", "=", mia.id)
      .executeTakeFirstOrThrow();
    expect(person.first_name).toBe(person.pseudonym);
  });
});
