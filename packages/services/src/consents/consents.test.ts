import type { AskedPurpose } from "@omzien/contracts";
import { createTestTenant, type TestPerson, type TestTenant } from "@omzien/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ForbiddenError, InvalidInputError, NotFoundError, UnauthenticatedError } from "../errors.ts";
import { consentText } from "./consent-text.ts";
import {
  acceptCodeOfConduct,
  getCodeOfConduct,
  giveConsents,
  listConsents,
  recordConsentsByPhone,
  withdrawConsent,
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

const newcomer = (tenant = tilburg) =>
  tenant.resident("Fatima", {
    codeOfConduct: false,
    consents: {
      "match.be-found": null,
      "match.be-asked": null,
      "match.beyond-neighbourhood": null,
      "cross-tenant": null,
      "share.first-name": null,
    },
  });

function answer(purpose: AskedPurpose, given: "given" | "refused" = "given") {
  return { purpose, answer: given, textVersion: 1 };
}

async function answersOf(person: TestPerson) {
  const consents = await listConsents({ ctx: tilburg.as(person) });
  return Object.fromEntries(consents.map((consent) => [consent.purpose, consent.answer]));
}

function eventsOf(person: TestPerson) {
  return tilburg.db.kysely
    .selectFrom("consent_event")
    .select(["purpose", "status", "text_sha256", "by_person_id", "capacity", "evidence", "valid_until"])
    .where("person_id", "=", person.id)
    .orderBy("at")
    .execute();
}

/** A request of `asker` for which `helper` has been asked and has not answered. */
async function waitingInvitation(asker: TestPerson, helper: { id: string; offerId: string }) {
  const { id: helpRequestId } = await tilburg.aHelpRequest({ by: asker });
  const invitation = await tilburg.db.kysely
    .insertInto("invitation")
    .values({
      id: crypto.randomUUID(),
      help_request_id: helpRequestId,
      offer_id: helper.offerId,
      helper_id: helper.id,
      wave: 1,
      ring: "neighbourhood",
      points: 50,
      reasons: "[]",
      token_hash: crypto.randomUUID(),
      invited_at: tilburg.clock.now(),
      expires_at: new Date(tilburg.clock.now().getTime() + 3_600_000),
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return { helpRequestId, invitationId: invitation.id };
}

function invitationRow(id: string) {
  return tilburg.db.kysely
    .selectFrom("invitation")
    .select(["released_at", "released_because"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
}

describe("answering purposes", () => {
  test("every question is there with its exact words and version, in the reader's language", async () => {
    const fatima = await newcomer();
    const dutch = await listConsents({ ctx: tilburg.as(fatima) });
    const formal = await listConsents({ ctx: tilburg.as(fatima, "nl-x-formal") });
    const english = await listConsents({ ctx: tilburg.as(fatima, "en") });
    expect(dutch).toHaveLength(6);
    for (const list of [dutch, formal, english]) {
      for (const consent of list) {
        expect(consent.question).not.toContain("consent.");
        expect(consent.explanation).not.toContain("consent.");
        expect(consent).toMatchObject({ textVersion: 1, answer: null, answeredAt: null });
      }
    }
    expect(new Set([dutch, formal, english].map((list) => list[0]?.question)).size).toBe(3);
  });

  test("each is answered for itself, and the event keeps the fingerprint of the words", async () => {
    const fatima = await newcomer();
    const input = { answers: [answer("match.be-found"), answer("need.show", "refused")] };
    await giveConsents({ ctx: tilburg.as(fatima), input });
    expect(await answersOf(fatima)).toEqual({
      "match.be-found": "given",
      "match.be-asked": null,
      "match.beyond-neighbourhood": null,
      "cross-tenant": null,
      "share.first-name": null,
      "need.show": "refused",
    });
    const events = await eventsOf(fatima);
    expect(events.find((event) => event.purpose === "match.be-found")).toMatchObject({
      text_sha256: consentText("match.be-found", "nl").sha256,
      by_person_id: fatima.id,
      capacity: "self",
      evidence: "web",
      valid_until: null,
    });
    expect((await tilburg.audit(fatima.id)).map((row) => row.action).toSorted()).toEqual([
      "consent.given",
      "consent.refused",
    ]);
  });

  test("an answer to words of another day is refused, with every fault", async () => {
    const fatima = await newcomer();
    const input = {
      answers: [{ ...answer("match.be-found"), textVersion: 7 }, answer("need.show"), answer("need.show")],
    };
    await expect(giveConsents({ ctx: tilburg.as(fatima), input })).rejects.toMatchObject({
      faults: [
        { pointer: "/answers/0/textVersion", code: "text_outdated" },
        { pointer: "/answers/2/purpose", code: "asked_twice" },
      ],
    });
    expect(await eventsOf(fatima)).toEqual([]);
  });

  test("nobody answers without being signed in, or in another municipality", async () => {
    const fatima = await newcomer();
    const input = { answers: [answer("match.be-found")] };
    await expect(giveConsents({ ctx: tilburg.as("visitor"), input })).rejects.toThrow(UnauthenticatedError);
    await expect(giveConsents({ ctx: almere.as(fatima), input })).rejects.toThrow(NotFoundError);
  });
});

describe("withdrawing", () => {
  test("'not found any more' takes requests off the lists, releases who was asked, and tells them", async () => {
    const fatima = await tilburg.resident();
    const joost = await tilburg.helper();
    const { helpRequestId, invitationId } = await waitingInvitation(fatima, joost);
    tilburg.clock.advance({ minutes: 1 });
    await withdrawConsent({ ctx: tilburg.as(fatima), input: { purpose: "match.be-found" } });

    const request = await tilburg.db.kysely
      .selectFrom("help_request")
      .select(["state", "needs_coordinator_at"])
      .where("id", "=", helpRequestId)
      .executeTakeFirstOrThrow();
    expect(request.state).toBe("triage");
    expect(request.needs_coordinator_at).not.toBeNull();
    expect(await invitationRow(invitationId)).toMatchObject({ released_because: "withdrawn" });
    expect((await tilburg.mails()).filter((mail) => mail.subject_id === invitationId)).toMatchObject([
      { kind: "no-longer-needed", person_id: joost.id },
    ]);
    expect((await answersOf(fatima))["match.be-found"]).toBe("withdrawn");
    expect(await tilburg.audit(fatima.id)).toMatchObject([
      { action: "consent.withdrawn", facts: { purpose: "match.be-found" } },
    ]);
  });

  test("'not asked any more' rests the offer, and the request looks further", async () => {
    const fatima = await tilburg.resident();
    const joost = await tilburg.helper();
    const { helpRequestId, invitationId } = await waitingInvitation(fatima, joost);
    tilburg.clock.advance({ minutes: 1 });
    await withdrawConsent({ ctx: tilburg.as(joost), input: { purpose: "match.be-asked" } });
    const offer = await tilburg.db.kysely
      .selectFrom("help_offer")
      .select("paused_at")
      .where("id", "=", joost.offerId)
      .executeTakeFirstOrThrow();
    expect(offer.paused_at).not.toBeNull();
    expect(await invitationRow(invitationId)).toMatchObject({ released_because: "offer-ended" });
    const searches = (await tilburg.jobs("search_helpers")).map((job) => job.payload["helpRequestId"]);
    expect(searches).toContain(helpRequestId);
  });

  test("'not beyond my neighbourhood' takes back the asks elsewhere, and looks on nearby", async () => {
    const fatima = await tilburg.resident("Fatima", { area: "centrum" });
    const near = await tilburg.helper("Joost", { area: "centrum" });
    const far = await tilburg.helper("Sara", { area: "noord" });
    const { helpRequestId, invitationId } = await waitingInvitation(fatima, near);
    const elsewhere = await waitingInvitation(fatima, far);
    tilburg.clock.advance({ minutes: 1 });
    await withdrawConsent({ ctx: tilburg.as(fatima), input: { purpose: "match.beyond-neighbourhood" } });
    expect(await invitationRow(invitationId)).toMatchObject({ released_because: null });
    expect(await invitationRow(elsewhere.invitationId)).toMatchObject({ released_because: "withdrawn" });
    const told = (await tilburg.mails()).filter((mail) => mail.kind === "no-longer-needed");
    expect(told.map((mail) => mail.person_id)).toContain(far.id);
    expect(told.map((mail) => mail.person_id)).not.toContain(near.id);
    const searches = (await tilburg.jobs("search_helpers")).map((job) => job.payload["helpRequestId"]);
    expect(searches).toEqual(expect.arrayContaining([helpRequestId, elsewhere.helpRequestId]));
  });

  test("'do not show my needs' forgets those about health, and no others", async () => {
    const fatima = await tilburg.resident("Fatima", { consents: { "need.show": "given" } });
    const { id } = await tilburg.aHelpRequest({ by: fatima, needs: ["walker", "smoke-free"] });
    const sara = await tilburg.aHelpRequest({ by: await tilburg.resident("Sara"), needs: ["walker"] });
    tilburg.clock.advance({ minutes: 1 });
    await withdrawConsent({ ctx: tilburg.as(fatima), input: { purpose: "need.show" } });
    const needsOf = (requestId: string) =>
      tilburg.db.kysely
        .selectFrom("help_request")
        .select("needs")
        .where("id", "=", requestId)
        .executeTakeFirstOrThrow();
    expect(await needsOf(id)).toEqual({ needs: ["smoke-free"] });
    expect(await needsOf(sara.id)).toEqual({ needs: ["walker"] });
  });

  test("refusing what was given before works the same", async () => {
    const joost = await tilburg.helper();
    tilburg.clock.advance({ minutes: 1 });
    await giveConsents({
      ctx: tilburg.as(joost),
      input: { answers: [answer("match.be-asked", "refused")] },
    });
    const offer = await tilburg.db.kysely
      .selectFrom("help_offer")
      .select("paused_at")
      .where("id", "=", joost.offerId)
      .executeTakeFirstOrThrow();
    expect(offer.paused_at).not.toBeNull();
  });

  test("what was never given cannot be withdrawn: nothing is recorded", async () => {
    const fatima = await newcomer();
    await withdrawConsent({ ctx: tilburg.as(fatima), input: { purpose: "need.show" } });
    expect(await eventsOf(fatima)).toEqual([]);
    expect(await tilburg.audit(fatima.id)).toEqual([]);
  });

  test("only for oneself", async () => {
    const fatima = await tilburg.resident();
    const input = { purpose: "share.first-name" as const };
    await expect(withdrawConsent({ ctx: tilburg.as("visitor"), input })).rejects.toThrow(
      UnauthenticatedError,
    );
    await expect(withdrawConsent({ ctx: almere.as(fatima), input })).rejects.toThrow(NotFoundError);
  });
});

describe("consent by telephone", () => {
  const read = { answers: [answer("match.be-found"), answer("need.show")], codeOfConductVersion: 1 };

  test("is recorded as said to the desk, with a mail to check it, and health lapses unless confirmed", async () => {
    const els = await newcomer();
    const anneke = await tilburg.coordinator();
    const input = { personId: els.id, ...read };
    const seen = await recordConsentsByPhone({ ctx: tilburg.as(anneke), input });
    expect(seen.find((consent) => consent.purpose === "need.show")).toMatchObject({
      answer: "given",
      evidence: "phone",
    });
    const events = await eventsOf(els);
    for (const event of events) {
      expect(event).toMatchObject({ capacity: "staff", evidence: "phone", by_person_id: anneke.id });
    }
    expect((await tilburg.mails()).filter((mail) => mail.person_id === els.id)).toMatchObject([
      { kind: "phone-confirmation" },
    ]);
    expect((await getCodeOfConduct({ ctx: tilburg.as(els) })).acceptedAt).not.toBeNull();

    tilburg.clock.advance({ days: 14 });
    const later = await answersOf(els);
    expect(later).toMatchObject({ "match.be-found": "given", "need.show": null });
  });

  test("is the desk's alone, of the same municipality, with the words of today", async () => {
    const els = await newcomer();
    const input = { personId: els.id, ...read };
    await expect(recordConsentsByPhone({ ctx: tilburg.as(els), input })).rejects.toThrow(ForbiddenError);
    const other = almere.as(await almere.coordinator());
    await expect(recordConsentsByPhone({ ctx: other, input })).rejects.toThrow(NotFoundError);
    const anneke = tilburg.as(await tilburg.coordinator());
    await expect(
      recordConsentsByPhone({ ctx: anneke, input: { ...input, codeOfConductVersion: 9 } }),
    ).rejects.toThrow(InvalidInputError);
    expect(await eventsOf(els)).toEqual([]);
  });
});

describe("the code of conduct", () => {
  test("anybody reads it; who accepts it does so once, and is audited", async () => {
    expect((await getCodeOfConduct({ ctx: tilburg.as("visitor", "en") })).text).toBe(
      "We are kind to each other.",
    );
    const fatima = await newcomer();
    const ctx = tilburg.as(fatima);
    const accepted = await acceptCodeOfConduct({ ctx, input: { version: 1 } });
    tilburg.clock.advance({ days: 1 });
    const again = await acceptCodeOfConduct({ ctx, input: { version: 1 } });
    expect(again.acceptedAt).toBe(accepted.acceptedAt);
    expect((await tilburg.audit(fatima.id)).map((row) => row.action)).toEqual(["code_of_conduct.accepted"]);
  });

  test("only the version in force, by somebody of this municipality", async () => {
    const fatima = await newcomer();
    await expect(acceptCodeOfConduct({ ctx: tilburg.as(fatima), input: { version: 2 } })).rejects.toThrow(
      InvalidInputError,
    );
    await expect(acceptCodeOfConduct({ ctx: almere.as(fatima), input: { version: 1 } })).rejects.toThrow(
      NotFoundError,
    );
    await expect(acceptCodeOfConduct({ ctx: tilburg.as("visitor"), input: { version: 1 } })).rejects.toThrow(
      UnauthenticatedError,
    );
  });
});
