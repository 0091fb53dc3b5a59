import type { PersonCard } from "@omzien/contracts";
import { expect, test } from "vitest";
import {
  OfferCallDraft,
  offerCallInput,
  offerCallSchema,
  offerParts,
  toReadAloud,
  withFreshKeys,
} from "./offer-call-draft.ts";

const id = "0197a1b2-0000-4000-8000-000000000001";
const wil = { id, firstName: "Wil", codeOfConductAccepted: true } as PersonCard;

const whole = OfferCallDraft.parse({
  isNew: true,
  person: { firstName: "Wil", phone: "06 12345678", postcode: "1234 ab" },
  categoryIds: [id],
  availability: [{ weekday: 7, part: "morning" }],
  travelMode: "bicycle",
  maxDistanceMeters: 3000,
  maxAsksPerMonth: 2,
  answers: { "match.be-asked": "given", "share.first-name": "refused" },
  accepted: true,
});
const check = (draft: OfferCallDraft, caller?: PersonCard) =>
  offerCallSchema(draft, toReadAloud(caller)).safeParse(offerCallInput(draft));
const open = (draft: OfferCallDraft, caller?: PersonCard) =>
  offerParts(draft, toReadAloud(caller))
    .filter(({ isDone }) => !isDone)
    .map((part) => part.id);

test("an offer without an e-mail address can be saved", () => {
  const call = check(whole);
  expect(call.data?.person).toMatchObject({ firstName: "Wil", phone: "+31612345678" });
  expect(call.data?.offer).toMatchObject({ maxAsksPerMonth: 2, categories: [{ categoryId: id }] });
  expect(open(whole)).toEqual([]);
});

test("an empty call says everything that is missing at once, in the order of the page", () => {
  expect(open(OfferCallDraft.parse({ isNew: true }))).toEqual([
    "caller",
    "kinds",
    "when",
    "travel",
    "limits",
    "consent",
  ]);
});

test("nothing is taken for chosen that nobody said", () => {
  const { travelMode: _, ...rest } = whole;
  expect(open(OfferCallDraft.parse(rest))).toEqual(["travel"]);
  expect(open({ ...whole, maxAsksPerMonth: undefined })).toEqual(["limits"]);
});

test("whether they may be asked is asked of everybody, the rest of who is new to us", () => {
  const silent = { ...whole, isNew: false, callerId: id, answers: {}, accepted: undefined };
  expect(open(silent, wil)).toEqual(["consent"]);
  const known = { ...silent, answers: { "match.be-asked": "given" } } as const;
  expect(open(known, wil)).toEqual([]);
  expect(open(known, { ...wil, codeOfConductAccepted: false })).toEqual(["consent"]);
});

test("another answer is another send, and the same person stays the same", () => {
  const changed = withFreshKeys(whole, { notDoing: "Geen ramen" });
  expect(changed.keys?.person).toBe(whole.keys.person);
  expect(changed.keys?.offer).not.toBe(whole.keys.offer);
  const other = withFreshKeys(whole, { person: whole.person });
  expect(other.keys?.person).not.toBe(whole.keys.person);
});
