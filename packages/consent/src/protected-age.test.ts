import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { capacities, consentStatuses } from "./consent-event.ts";
import { isPermitted } from "./consent-facts.ts";
import { consentView } from "./consent-view.ts";
import { mandateHolds, scopesAtAge, scopesOfCapacity } from "./mandate.ts";
import {
  ageBandAt,
  type AgeBand,
  type AnsweredChange,
  countedAtAge,
  overrulesOwnRefusal,
  ownRefusalStands,
} from "./protected-age.ts";

const now = Date.parse("2026-12-01T10:00:00Z");
const subjectId = "019af000-0000-7000-8000-000000000001";
const purposes = ["match.be-found", "match.be-asked", "share.first-name", "need.show"] as const;

function answer(change: Partial<AnsweredChange>): AnsweredChange {
  return {
    id: "019af000-0000-7000-8000-000000000002",
    subjectId,
    purpose: "match.be-found",
    status: "given",
    at: now - 1000,
    textVersion: 1,
    capacity: "self",
    ...change,
  };
}

const isGiven = (
  events: readonly AnsweredChange[],
  age: AgeBand,
  purpose: (typeof purposes)[number],
  counted = countedAtAge,
) => isPermitted(consentView(counted(events, age, now), now), purpose, { now });

describe("a mandate holds from its first instant up to its last", () => {
  const term = { beginsAt: now, endsAt: now + 1000, endedAt: null };
  test.each([
    [-1, false],
    [0, true],
    [999, true],
    [1000, false],
    [1001, false],
    [Number.NaN, false],
  ])("%d ms after it begins: %s", (after, holds) => {
    expect(mandateHolds(term, now + after)).toBe(holds);
  });

  test("one that was ended gives nothing, not even of before; nor one that was not accepted", () => {
    expect(mandateHolds({ ...term, endedAt: now + 500 }, now)).toBe(false);
    expect(mandateHolds({ ...term, beginsAt: null }, now)).toBe(false);
  });
});

describe("what a capacity is for", () => {
  test("a bewindvoerder looks after money, and gets nothing here whatever the row says", () => {
    expect(scopesOfCapacity.bewindvoerder).toEqual([]);
    expect(scopesAtAge("bewindvoerder", ["requests", "consents"], "adult")).toEqual([]);
  });

  test.each([
    ["child", ["requests", "consents"]],
    ["together", ["requests", "consents"]],
    ["minor", ["consents"]],
    ["adult", []],
  ] as const)("a parent, of a %s", (age, scopes) => {
    expect(scopesAtAge("guardian", ["requests", "consents"], age)).toEqual(scopes);
  });

  test("nobody gets more than the mandate says", () => {
    expect(scopesAtAge("curator", ["requests"], "adult")).toEqual(["requests"]);
  });
});

test("protection ends by itself, to the millisecond; an unreadable time protects", () => {
  const limits = { togetherFrom: now, ownAnswersFrom: now + 10, adultFrom: now + 20 };
  const bands = [-1, 0, 9, 10, 19, 20].map((after) => ageBandAt(limits, now + after));
  expect(bands).toEqual(["child", "together", "together", "minor", "minor", "adult"]);
  expect(ageBandAt(limits, Number.NaN)).toBe("child");
  expect(ageBandAt(null, now)).toBe("adult");
});

describe("whose yes counts", () => {
  const guardian = { capacity: "guardian" } as const;
  test.each([
    ["child", "match.be-found", false, true, true],
    ["child", "share.first-name", false, true, true],
    ["together", "match.be-found", false, true, true],
    ["together", "share.first-name", false, false, true],
    ["together", "need.show", false, false, true],
    ["minor", "match.be-found", true, true, true],
    ["minor", "match.be-asked", false, false, true],
    ["adult", "match.be-asked", true, true, true],
  ] as const)("%s, %s: alone %s, the parent %s, both %s", (age, purpose, alone, parent, both) => {
    const own = answer({ purpose });
    const others = answer({ purpose, ...guardian });
    expect(isGiven([own], age, purpose)).toBe(alone);
    expect(isGiven([others], age, purpose)).toBe(parent);
    expect(isGiven([own, others], age, purpose)).toBe(both);
  });

  test.each(["self", "guardian"] as const)("a later no of the %s ends what both agreed to", (capacity) => {
    const purpose = "share.first-name";
    const both = [answer({ purpose }), answer({ purpose, ...guardian })];
    const no = answer({ purpose, capacity, status: "withdrawn", at: now });
    expect(isGiven([...both, no], "together", purpose)).toBe(false);
    // The other's yes alone does not bring it back.
    const other = answer({ purpose, capacity: capacity === "self" ? "guardian" : "self", at: now + 1 });
    expect(isGiven([...both, no, other], "together", purpose)).toBe(false);
  });

  test("a mandate on paper, a mentor or the desk gives no yes for a child", () => {
    for (const capacity of ["gemachtigde", "mentor", "staff", "curator", "bewindvoerder"] as const)
      expect(isGiven([answer({ capacity })], "child", "match.be-found")).toBe(false);
  });
});

const events = fc.array(
  fc
    .record({
      purpose: fc.constantFrom(...purposes),
      status: fc.constantFrom(...consentStatuses),
      at: fc.integer({ min: now - 5, max: now + 1 }),
      capacity: fc.constantFrom(...capacities),
      id: fc.uuid({ version: 7 }),
    })
    .map((change) => answer(change)),
  { maxLength: 8 },
);
const ages = fc.constantFrom<AgeBand>("child", "together", "minor", "adult");
const purposeOf = fc.constantFrom(...purposes);

/** Whether protection never gives more than without it, and every no counts. */
function onlyTakesAway(counted: typeof countedAtAge) {
  return fc.property(events, ages, purposeOf, (history, age, purpose) => {
    const given = isGiven(history, age, purpose, counted);
    if (given && !isGiven(history, "adult", purpose)) return false;
    const no = answer({ purpose, status: "refused", at: now + 1, capacity: "gemachtigde" });
    return !isGiven([...history, no], age, purpose, counted);
  });
}

/** Whether a child's own yes ever shows. */
function neverOnTheirOwn(counted: typeof countedAtAge) {
  return fc.property(events, purposeOf, (history, purpose) => {
    const own = history.filter(({ capacity }) => capacity !== "guardian");
    return !isGiven(own, "child", purpose, counted);
  });
}

const runs = { numRuns: 2000, seed: 20261201 };

describe("over any history", () => {
  test("protection only takes away, and anybody who may answer can narrow", () => {
    fc.assert(onlyTakesAway(countedAtAge), runs);
  });

  test("a child agrees to nothing alone", () => {
    fc.assert(neverOnTheirOwn(countedAtAge), runs);
  });

  test("rules that are wrong on purpose are found", () => {
    const forgetsRefusals: typeof countedAtAge = (all) => all.filter(({ status }) => status === "given");
    const forgetsAge: typeof countedAtAge = (all) => all;
    expect(fc.check(onlyTakesAway(forgetsRefusals), runs).failed).toBe(true);
    expect(fc.check(neverOnTheirOwn(forgetsAge), runs).failed).toBe(true);
  });
});

describe("a person's own no", () => {
  const purpose = "share.first-name";
  const refusal = answer({ purpose, status: "refused", at: now - 10 });
  test.each([
    ["nothing was said", false, []],
    ["refused", true, [refusal]],
    [
      "refused, and later a yes of somebody else",
      true,
      [refusal, answer({ purpose, at: now, capacity: "mentor" })],
    ],
    ["refused, and later an own yes", false, [refusal, answer({ purpose, at: now })]],
    ["an own yes at the same instant", true, [refusal, answer({ purpose, at: now - 10 })]],
    ["said at the desk", true, [{ ...refusal, capacity: "staff" as const }]],
    ["what the desk wrote is not right", true, [{ ...refusal, status: "invalidated" as const }]],
    ["somebody else refused", false, [{ ...refusal, capacity: "mentor" as const }]],
    ["for another purpose", false, [{ ...refusal, purpose: "need.show" as const }]],
  ])("%s: stands %s", (_, stands, history) => {
    expect(ownRefusalStands(history, purpose)).toBe(stands);
  });

  test("only parents of a child, and a curator, decide over it", () => {
    const overruling = capacities.flatMap((capacity) =>
      capacity === "self" || capacity === "staff"
        ? []
        : (["child", "together", "minor", "adult"] as const)
            .filter((age) => overrulesOwnRefusal(capacity, age, purpose))
            .map((age) => `${capacity} ${age}`),
    );
    expect(overruling).toEqual([
      "guardian child",
      "curator child",
      "curator together",
      "curator minor",
      "curator adult",
    ]);
  });
});
