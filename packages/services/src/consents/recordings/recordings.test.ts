import { createTestTenant, type TestPerson, type TestTenant, testSecrets } from "@omzien/testing";
import { beforeEach, describe, expect, test } from "vitest";
import { ConflictError, ForbiddenError, NotFoundError } from "../../errors.ts";
import { composeMail } from "../../mail/compose-mail.ts";
import { findDueMail } from "../../mail/queries.ts";
import {
  answerRecording,
  answerRecordingForCaller,
  expireConsents,
  listConsents,
  listRecordings,
  openRecording,
  recordConsentsByPhone,
  verifyConsentChain,
} from "../index.ts";

let tilburg: TestTenant;
let almere: TestTenant;
let anneke: TestPerson;
let fatima: TestPerson;
beforeEach(async () => {
  tilburg = await createTestTenant("tilburg");
  almere = await createTestTenant("almere");
  anneke = await tilburg.coordinator("Anneke");
  fatima = await tilburg.resident("Fatima", { consents: { "match.be-found": null } });
  tilburg.clock.advance({ minutes: 1 });
});

const dayMs = 86_400_000;
const job = () => tilburg.as({ job: "every_hour" });

/** Anneke reads both questions aloud, and Fatima says yes. @returns the secret of her mail, and the recording. */
async function readAloud(now = tilburg.clock.now): Promise<{ token: string; recordingId: string }> {
  await recordConsentsByPhone({
    ctx: { ...tilburg.as(anneke), now },
    input: {
      personId: fatima.id,
      answers: [
        { purpose: "match.be-found", answer: "given", textVersion: 1 },
        { purpose: "need.show", answer: "given", textVersion: 1 },
      ],
    },
  });
  const [recording] = await listRecordings({ ctx: tilburg.as(anneke), input: { personId: fatima.id } });
  const recordingId = recording?.id ?? "";
  return { token: testSecrets.token(tilburg.id, "consent-recording", recordingId), recordingId };
}

async function answerOf(purpose: string) {
  const consents = await listConsents({ ctx: tilburg.as(fatima) });
  return consents.find((consent) => consent.purpose === purpose)?.answer;
}

const answer = (token: string, said: "confirmed" | "disputed") =>
  answerRecording({ ctx: tilburg.as("visitor"), input: { token, answer: said } });

async function calls(): Promise<string[]> {
  const rows = await tilburg.db.kysely.selectFrom("call_task").select(["kind", "person_id"]).execute();
  return rows.map(({ kind, person_id }) => `${kind} ${person_id === fatima.id ? "Fatima" : "somebody"}`);
}

async function eventsOf(purpose: string) {
  const rows = await tilburg.db.kysely
    .selectFrom("consent_event")
    .select(["status", "capacity", "evidence", "by_person_id", "valid_until"])
    .where("person_id", "=", fatima.id)
    .where("purpose", "=", purpose)
    .orderBy("at")
    .execute();
  return rows;
}

describe("what was written down on the telephone", () => {
  test("is mailed with a link that opens it, word for word, without signing in, as often as one likes", async () => {
    const { token } = await readAloud();
    const mail = (await tilburg.mails()).find(({ kind }) => kind === "phone-confirmation");
    const ctx = tilburg.as({ job: "send_mail" });
    const due = await findDueMail(ctx, tilburg.db, mail?.id ?? "");
    expect(due && (await composeMail(ctx, due, "https://tilburg.example"))?.path).toBe(`/klopt-dit#${token}`);
    for (let time = 0; time < 2; time++) {
      const seen = await openRecording({ ctx: tilburg.as("visitor"), input: { token } });
      expect(seen.answers).toMatchObject([
        { question: "Mogen we je hulpvraag aan buren laten zien?", answer: "given", lapsesAt: null },
        { answer: "given", lapsesAt: new Date(tilburg.clock.now().getTime() + 14 * dayMs).toISOString() },
      ]);
      expect(seen.answer).toBeNull();
    }
  });

  test("shows each answer once, also when writing it down takes a moment, and after it was confirmed", async () => {
    let ticks = 0;
    const { token } = await readAloud(() => new Date(tilburg.clock.now().getTime() + ticks++));
    const said = [{ answer: "given" }, { answer: "given" }];
    expect((await openRecording({ ctx: tilburg.as("visitor"), input: { token } })).answers).toMatchObject(
      said,
    );
    tilburg.clock.advance({ minutes: 1 });
    expect((await answer(token, "confirmed")).answers).toMatchObject(said);
  });

  test("a link of another municipality, of nobody, or of 30 days ago opens nothing; a moment before it does", async () => {
    const { token } = await readAloud();
    const visitor = tilburg.as("visitor");
    await expect(openRecording({ ctx: almere.as("visitor"), input: { token } })).rejects.toThrow(
      NotFoundError,
    );
    await expect(openRecording({ ctx: visitor, input: { token: "x".repeat(43) } })).rejects.toThrow(
      NotFoundError,
    );
    tilburg.clock.advance({ days: 30, minutes: -1 });
    tilburg.clock.advance({ minutes: 1 });
    await expect(openRecording({ ctx: visitor, input: { token } })).rejects.toThrow(NotFoundError);
    await expect(answer(token, "confirmed")).rejects.toThrow(NotFoundError);
  });

  test("'this is not right' takes it back at once, and asks the desk to call; twice is once", async () => {
    const { token, recordingId } = await readAloud();
    const { id } = await tilburg.aHelpRequest({ by: fatima, needs: ["walker"] });
    tilburg.clock.advance({ minutes: 1 });
    expect(await answerOf("match.be-found")).toBe("given");
    expect((await answer(token, "disputed")).answer).toBe("disputed");
    expect(await answerOf("match.be-found")).toBeNull();
    expect(await answerOf("need.show")).toBeNull();
    const request = await tilburg.db.kysely
      .selectFrom("help_request")
      .select(["state", "needs"])
      .where("id", "=", id)
      .executeTakeFirst();
    expect(request).toEqual({ state: "triage", needs: [] });
    expect(await calls()).toEqual(["consent-disputed Fatima"]);
    await answer(token, "disputed");
    expect(await calls()).toEqual(["consent-disputed Fatima"]);
    expect((await eventsOf("match.be-found")).map(({ status }) => status)).toEqual(["given", "invalidated"]);
    await expect(answer(token, "confirmed")).rejects.toThrow(new ConflictError("answered_otherwise"));
    expect((await tilburg.audit(fatima.id)).at(-1)).toMatchObject({
      action: "consent_recording.disputed",
      facts: { recordingId, channel: "web" },
    });
    expect((await verifyConsentChain(tilburg.db)).broken).toBeNull();
  });

  test("it leaves alone what the person answered since", async () => {
    const { token } = await readAloud();
    tilburg.clock.advance({ minutes: 1 });
    await tilburg.consents(fatima, { "match.be-found": "given" });
    tilburg.clock.advance({ minutes: 1 });
    await answer(token, "disputed");
    expect(await answerOf("match.be-found")).toBe("given");
    expect(await answerOf("need.show")).toBeNull();
  });

  test("'this is right' makes a yes about health the person's own, without an end; disputing stays possible", async () => {
    const { token } = await readAloud();
    tilburg.clock.advance({ days: 13 });
    await answer(token, "confirmed");
    expect((await eventsOf("need.show")).at(-1)).toMatchObject({
      status: "given",
      capacity: "self",
      evidence: "web",
      by_person_id: fatima.id,
      valid_until: null,
    });
    tilburg.clock.advance({ days: 2 });
    expect(await expireConsents({ ctx: job() })).toBe(0);
    expect(await answerOf("need.show")).toBe("given");
    await answer(token, "disputed");
    expect(await answerOf("need.show")).toBeNull();
  });
});

describe("a yes about health that nobody confirms", () => {
  test.each([
    [-1, "given", 0],
    [0, "expired", 1],
    [1, "expired", 1],
  ] as const)("%i ms after 14 days it is %s", async (late, status, count) => {
    const { token } = await readAloud();
    const { id } = await tilburg.aHelpRequest({ by: fatima, needs: ["walker"] });
    tilburg.clock.advance({ days: 14 });
    tilburg.clock.set(new Date(tilburg.clock.now().getTime() + late));
    expect(await answerOf("need.show")).toBe(count === 0 ? "given" : null);
    expect(await expireConsents({ ctx: job() })).toBe(count);
    expect(await expireConsents({ ctx: job() })).toBe(0);
    expect((await eventsOf("need.show")).at(-1)?.status).toBe(status);
    expect(await answerOf("match.be-found")).toBe("given");
    const request = await tilburg.db.kysely
      .selectFrom("help_request")
      .select("needs")
      .where("id", "=", id)
      .executeTakeFirst();
    expect(request?.needs).toEqual(count === 0 ? ["walker"] : []);
    await answer(token, "confirmed");
    expect(await answerOf("need.show")).toBe(count === 0 ? "given" : null);
    expect((await verifyConsentChain(tilburg.db)).broken).toBeNull();
  });

  test("only a job lets it lapse", async () => {
    await expect(expireConsents({ ctx: tilburg.as(anneke) })).rejects.toThrow(ForbiddenError);
  });
});

describe("for who has no e-mail", () => {
  test("the desk writes down that it is not right, or that the letter came back signed", async () => {
    const { recordingId } = await readAloud();
    const ctx = tilburg.as(anneke);
    tilburg.clock.advance({ minutes: 1 });
    await answerRecordingForCaller({ ctx, input: { recordingId, answer: "confirmed", channel: "paper" } });
    expect((await eventsOf("need.show")).at(-1)).toMatchObject({
      capacity: "staff",
      evidence: "paper",
      by_person_id: anneke.id,
      valid_until: null,
    });
    tilburg.clock.advance({ minutes: 1 });
    const input = { recordingId, answer: "disputed", channel: "phone" } as const;
    expect((await answerRecordingForCaller({ ctx, input })).answer).toBe("disputed");
    expect(await answerOf("need.show")).toBeNull();
  });

  test("residents, and other municipalities, cannot", async () => {
    const { recordingId } = await readAloud();
    const input = { recordingId, answer: "disputed", channel: "phone" } as const;
    await expect(answerRecordingForCaller({ ctx: tilburg.as(fatima), input })).rejects.toThrow(
      ForbiddenError,
    );
    const elsewhere = almere.as(await almere.coordinator());
    await expect(answerRecordingForCaller({ ctx: elsewhere, input })).rejects.toThrow(NotFoundError);
    await expect(listRecordings({ ctx: elsewhere, input: { personId: fatima.id } })).rejects.toThrow(
      NotFoundError,
    );
    await expect(listRecordings({ ctx: tilburg.as(fatima), input: { personId: fatima.id } })).rejects.toThrow(
      ForbiddenError,
    );
    expect(await answerOf("need.show")).toBe("given");
  });
});
