import { askedPurposeIds } from "@omzien/consent";
import { createTestTenant, type TestTenant } from "@omzien/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ForbiddenError } from "../../errors.ts";
import { giveConsents, listConsents } from "../index.ts";
import { ConsentTextChangedError, keepTexts, recordConsentTexts, textsOfToday } from "./index.ts";

let tilburg: TestTenant;
beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
});
afterAll(() => tilburg.drop());

const answers = [{ purpose: "need.show" as const, answer: "given" as const, textVersion: 1 }];

test("the words of every purpose are kept, in every language, once", async () => {
  const ctx = tilburg.as({ job: "every_hour" });
  await recordConsentTexts({ ctx });
  await recordConsentTexts({ ctx });
  const kept = await tilburg.db.kysely.selectFrom("consent_text").select(["purpose", "locale"]).execute();
  expect(kept).toHaveLength(askedPurposeIds.length * 3);
  await expect(recordConsentTexts({ ctx: tilburg.as("visitor") })).rejects.toThrow(ForbiddenError);
});

test("somebody reads back exactly what was answered, in the language of then", async () => {
  const fatima = await tilburg.resident("Fatima", { consents: {} });
  await giveConsents({ ctx: tilburg.as(fatima, "en"), input: { answers } });
  const consents = await listConsents({ ctx: tilburg.as(fatima, "nl") });
  const consent = consents.find(({ purpose }) => purpose === "need.show");
  const [english] = textsOfToday(["need.show"], ["en"]);
  expect(consent?.answeredWords).toEqual({
    question: english?.question,
    explanation: english?.explanation,
    textVersion: 1,
  });
  expect(consent?.question).not.toBe(english?.question);
});

test("other words under the same version are refused, and nothing is recorded", async () => {
  const [text] = textsOfToday(["match.be-found"], ["nl"]);
  if (!text) throw new RangeError("no text");
  const { version, locale, purpose } = text;
  const changed = { ...text, sha256: "0".repeat(64) };
  await expect(keepTexts(tilburg.db, [changed], tilburg.clock.now())).rejects.toThrow();
  const other = await createTestTenant("almere");
  const older = textsOfToday(["match.be-found"], ["en"]).map((english) => ({ ...english, locale }));
  await keepTexts(other.db, older, other.clock.now());
  const fatima = await other.resident("Fatima", { consents: {} });
  const before = await other.audit(fatima.id);
  const giving = giveConsents({
    ctx: other.as(fatima),
    input: { answers: [{ purpose: "match.be-found", answer: "given", textVersion: version }] },
  });
  await expect(giving).rejects.toThrow(new ConsentTextChangedError({ purpose, version, locale }));
  expect(await other.audit(fatima.id)).toEqual(before);
});

test("the database takes no text that does not fit its own hash", async () => {
  const [text] = textsOfToday(["statistics"], ["en"]);
  if (!text) throw new RangeError("no text");
  const altered = { ...text, question: `${text.question}?`, recorded_at: new Date() };
  const insert = tilburg.db.kysely.insertInto("consent_text").values(altered).execute();
  await expect(insert).rejects.toMatchObject({ code: "23514" });
});
