import { NewHelpRequest, Timing, UpdateMe } from "@omzien/contracts";
import { expect, test } from "vitest";
import { type FieldPlace, inputFaults, messageIdsOf, placeFaults } from "./form-faults.ts";

const faultsOf = (parsed: { error?: unknown }) => {
  if (!(parsed.error instanceof Error)) throw new Error("expected faults");
  return inputFaults(parsed.error as Parameters<typeof inputFaults>[0]);
};

test("every fault of the input is found at once, with the codes of the API", () => {
  const faults = faultsOf(
    NewHelpRequest.safeParse({ description: "hm", timing: { kind: "flexible", endsOn: "x" } }),
  );
  expect(faults).toEqual([
    { pointer: "/categoryId", code: "required" },
    { pointer: "/description", code: "too_short" },
    { pointer: "/timing/endsOn", code: "malformed" },
  ]);
});

test("a code of our own contracts stays as it is", () => {
  const moment = { date: "2026-06-04", from: "14:00", to: "13:00" };
  expect(faultsOf(Timing.safeParse({ kind: "once", moment }))).toEqual([
    { pointer: "/moment/to", code: "ends_before_start" },
  ]);
});

const places: FieldPlace[] = [
  { pointer: "/firstName", id: "first-name", missing: "form.first-name.missing" },
  { pointer: "/timing", id: "when" },
  { pointer: "/timing/endsOn", id: "ends-on" },
];

test("a fault goes to the nearest field, one per field, in the order of the page", () => {
  const { placed, homeless } = placeFaults(
    [
      { pointer: "/timing/endsOn", code: "in_the_past" },
      { pointer: "/timing/moment/from", code: "malformed" },
      { pointer: "/firstName", code: "required" },
      { pointer: "/firstName", code: "too_long" },
      { pointer: "/categoryId", code: "unknown_category" },
    ],
    places,
  );
  expect(placed.map(({ fieldId, code }) => `${fieldId} ${code}`)).toEqual([
    "first-name required",
    "when malformed",
    "ends-on in_the_past",
  ]);
  expect(homeless).toEqual([{ pointer: "/categoryId", code: "unknown_category" }]);
});

test("a pointer that only begins the same is another field", () => {
  const { placed } = placeFaults([{ pointer: "/timingOther", code: "invalid" }], places);
  expect(placed).toEqual([]);
});

test("an empty field gets its own words, another fault the words of its code", () => {
  const [fault] = placeFaults(faultsOf(UpdateMe.safeParse({ firstName: "" })), places).placed;
  expect(fault && messageIdsOf(fault)[0]).toBe("form.first-name.missing");
  expect(fault && messageIdsOf({ ...fault, code: "too_long" })[0]).toBe("fault.too_long");
});
