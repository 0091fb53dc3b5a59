import { expect, test } from "vitest";
import {
  applyMask,
  basePolicy,
  compilePolicy,
  decide,
  type FieldId,
  type MaskId,
  masksByField,
  nothingAgainst,
} from "./index.ts";
import { everyConsent, fatima, joost } from "./proof/who-sees-what.ts";

const siblings = { pseudonym: "Merel", areaName: "Zuid" };

test.each([
  ["pseudonym", "Fatima", "Merel"],
  ["initial", "fatima", "F."],
  ["initial", "élise", "É."],
  ["initial", "  fatima", "F."],
  ["postcode-4", "5038 AB", "5038"],
  ["street-only", "Stationsstraat 12-b", "Stationsstraat"],
  ["area-only", "Stationsstraat 12-b", "Zuid"],
  ["phone-tail", "06-12345612", "06-****12"],
  ["phone-tail", "+31612345612", "06-****12"],
  ["phone-tail", "013 555 01 44", "****44"],
  ["phone-tail", "112", "****"],
  ["phone-tail", "5550144", "****"],
  ["phone-tail", "35550144", "****44"],
  ["phone-tail", "0031 6 12345612", "06-****12"],
  ["phone-tail", "31 6 1234567 89", "****89"],
  ["phone-tail", "9 31 6 12345612", "****12"],
  ["phone-tail", "00 31 13 5550144", "****44"],
  ["email-initial", "Fatima@example.nl", "f***@***"],
  ["email-initial", "  Fatima@example.nl", "f***@***"],
  ["email-initial", "   ", "***@***"],
  ["there-is-one", "Heeft suikerziekte", "…"],
] as const)("%s of %s is %s", (mask: MaskId, value, shown) => {
  expect(applyMask(mask, value, siblings)).toBe(shown);
});

test.each([
  ["pseudonym", "Merel"],
  ["pseudonym", "mer"],
  ["postcode-4", "5038"],
  ["postcode-4", "B-1000"],
  ["street-only", "Stationsstraat"],
  ["street-only", "12"],
  ["initial", "é"],
  ["initial", ""],
  ["initial", "   "],
  ["initial", null],
  ["phone-tail", 612345612],
  ["phone-tail", "*"],
  ["area-only", { street: "Stationsstraat" }],
] as const)("%s of %j has no safe form, and is left out", (mask: MaskId, value) => {
  expect(applyMask(mask, value, siblings)).toBeUndefined();
});

test("without a pseudonym or a neighbourhood at hand there is nothing to put in its place", () => {
  expect(applyMask("pseudonym", "Fatima", {})).toBeUndefined();
  expect(applyMask("area-only", "Stationsstraat 12", { areaName: 7 })).toBeUndefined();
});

test.each([
  ["person.firstName", "pseudonym"],
  ["person.lastName", "initial"],
  ["person.phone", "phone-tail"],
  ["person.email", "email-initial"],
  ["person.address", "area-only"],
  ["person.postcode", "postcode-4"],
  ["request.hiddenNote", "there-is-one"],
] as const)("a municipality that masks %s gets the mask that tells least: %s", (field: FieldId, mask) => {
  const limit = { id: "t", kind: "limit", effect: "mask", targets: [field] } as const;
  const ctx = {
    now: 20,
    phase: 5,
    relation: "coordinator",
    channel: "web",
    facts: { ...nothingAgainst, reasonGiven: true },
    consents: everyConsent(fatima.id),
  } as const;
  const decision = decide(compilePolicy(basePolicy, [limit]), joost, fatima, field, "coordination", ctx);
  expect([decision.effect, decision.mask]).toEqual(["mask", mask]);
});

test("every mask that a field knows has a form for what people fill in", () => {
  const typical: Partial<Record<FieldId, string>> = {
    "person.firstName": "Fatima",
    "person.lastName": "Jansen",
    "person.phone": "0612345612",
    "person.email": "fatima@example.nl",
    "person.address": "Stationsstraat 12",
    "person.postcode": "5038 AB",
    "request.hiddenNote": "Heeft suikerziekte",
  };
  const forms = Object.entries(masksByField).flatMap(([field, masks]) =>
    masks.map((mask) => applyMask(mask, typical[field as FieldId], siblings)),
  );
  expect(forms).toEqual([
    "Merel",
    "F.",
    "J.",
    "06-****12",
    "f***@***",
    "Zuid",
    "Stationsstraat",
    "5038",
    "…",
  ]);
});
