import type { PersonCard } from "@omzien/contracts";
import { expect, test } from "vitest";
import { consentAnswers } from "../caller/caller-draft.ts";
import {
  CallDraft,
  callInput,
  callSchema,
  minutesSince,
  partsDone,
  toReadAloud,
  withFreshKeys,
} from "./call-draft.ts";

const id = "0197a1b2-0000-4000-8000-000000000001";
const fatima = { id, firstName: "Fatima", codeOfConductAccepted: true } as PersonCard;

const whole = CallDraft.parse({
  isNew: true,
  person: { firstName: "Fatima", phone: "06 12345678", postcode: "1234 ab" },
  categoryId: id,
  description: "Wie gaat er mee naar de markt?",
  timing: { kind: "flexible", endsOn: "2026-12-01" },
  answers: {
    "match.be-found": "given",
    "match.beyond-neighbourhood": "refused",
    "share.first-name": "given",
  },
  accepted: true,
});
const check = (draft: CallDraft, caller?: PersonCard) =>
  callSchema(draft, toReadAloud(draft, caller)).safeParse(callInput(draft));

test("a call without an e-mail address can be saved", () => {
  const call = check(whole);
  expect(call.data?.person).toMatchObject({ firstName: "Fatima", phone: "+31612345678", postcode: "1234AB" });
  expect(call.data?.request).toMatchObject({ channel: "phone", audience: "municipality" });
});

test("an empty call says everything that is missing at once", () => {
  const faults = check(CallDraft.parse({ isNew: true })).error?.issues.map((issue) => issue.path.join("/"));
  for (const path of [
    "person/firstName",
    "person/postcode",
    "request/categoryId",
    "request/timing",
    "accepted",
  ]) {
    expect(faults).toContain(path);
  }
  expect(faults?.filter((path) => path.startsWith("answers/"))).toHaveLength(3);
});

test("what is about health is read aloud only when the request says something about health", () => {
  expect(toReadAloud(whole, undefined).purposes).not.toContain("need.show");
  expect(toReadAloud({ ...whole, needs: ["wheelchair"] }, undefined).purposes).toContain("need.show");
});

test("who is known and accepted the code before is not asked again", () => {
  const known = { ...whole, isNew: false, callerId: id, answers: {}, accepted: undefined };
  expect(toReadAloud(known, fatima).conduct).toBe(false);
  expect(check(known, fatima).success).toBe(true);
  expect(check(known).success).toBe(false);
});

test("a no is recorded as a no, with the version of the text that was read", () => {
  const call = check(whole).data;
  if (!call) throw new Error("expected a whole call");
  expect(consentAnswers(call, () => 2)).toContainEqual({
    purpose: "match.beyond-neighbourhood",
    answer: "refused",
    textVersion: 2,
  });
});

test("parts may be filled in any order, and each says by itself whether it is whole", () => {
  const what = CallDraft.parse({ categoryId: id, description: "Lamp vervangen" });
  expect(partsDone(what, toReadAloud(what, undefined))).toEqual({
    caller: false,
    what: true,
    when: false,
    consent: false,
  });
  expect(Object.values(partsDone(whole, toReadAloud(whole, undefined)))).toEqual([true, true, true, true]);
});

test("changing the person makes another person of it, changing the request does not", () => {
  const { keys } = whole;
  expect(withFreshKeys(whole, { description: "Anders" }).keys?.person).toBe(keys.person);
  expect(withFreshKeys(whole, { description: "Anders" }).keys?.request).not.toBe(keys.request);
  expect(withFreshKeys(whole, { person: whole.person }).keys?.person).not.toBe(keys.person);
});

test("a draft of an older version of the form opens without a fault", () => {
  expect(CallDraft.parse({ callerId: 5, answers: "yes", keys: {}, channel: "fax" })).toMatchObject({
    channel: "phone",
  });
  expect(minutesSince("2026-06-04T10:00:00Z", new Date("2026-06-04T10:04:20Z"))).toBe(4);
});
