import { WriteRetentionTerms } from "@omzien/contracts";
import { expect, test } from "vitest";
import { inputFaults, placeFaults } from "../../forms/form-faults.ts";
import { isChanged, isLonger, termFields, keepSchema, termPlaces, termsInput } from "./keep-form.ts";

const line = {
  kind: "message",
  days: 180,
  defaultDays: 180,
  leastDays: 0,
  mostDays: 2555,
  reason: null,
  due: 0,
};

test("what was typed stays, and what is no number of days is a fault at its field", () => {
  const [field] = termFields([line]);
  expect(field).toEqual({ kind: "message", days: "180", reason: "" });
  for (const days of ["", "veel", "1,5", "-3"]) {
    const parsed = WriteRetentionTerms.safeParse(termsInput([{ kind: "message", days, reason: "" }]));
    expect(parsed.success).toBe(false);
    const { placed } = placeFaults(parsed.success ? [] : inputFaults(parsed.error), termPlaces([line]));
    expect(placed.map(({ fieldId }) => fieldId)).toEqual(["message-days"]);
  }
  expect(
    WriteRetentionTerms.safeParse(termsInput([{ kind: "message", days: " 90 ", reason: "" }])).success,
  ).toBe(true);
});

test("only what is longer than usual asks why", () => {
  expect(isLonger({ kind: "message", days: "181", reason: "" }, line)).toBe(true);
  expect(isLonger({ kind: "message", days: "180", reason: "" }, line)).toBe(false);
  expect(isChanged({ kind: "message", days: "180", reason: "x" }, line)).toBe(false);
  expect(isChanged({ kind: "message", days: "90", reason: "" }, line)).toBe(true);
});

test("what the site would refuse is said before it is sent, all at once", () => {
  const other = { ...line, kind: "audit", leastDays: 30 };
  const fields = [
    { kind: "message", days: "400", reason: " " },
    { kind: "audit", days: "7", reason: "" },
  ];
  const parsed = keepSchema([line, other]).safeParse(termsInput(fields));
  expect(parsed.success ? [] : inputFaults(parsed.error)).toEqual([
    { pointer: "/terms/0/reason", code: "longer_needs_reason" },
    { pointer: "/terms/1/days", code: "term_too_short" },
  ]);
  const longest = termsInput([{ kind: "message", days: "2556", reason: "Wet" }]);
  expect(keepSchema([line]).safeParse(longest).success).toBe(false);
  const good = termsInput([{ kind: "message", days: "400", reason: "Een rechter vroeg erom" }]);
  expect(keepSchema([line]).safeParse(good).success).toBe(true);
});
