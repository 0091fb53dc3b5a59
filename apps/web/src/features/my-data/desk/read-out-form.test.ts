import { expect, test } from "vitest";
import { inputFaults, placeFaults } from "../../forms/form-faults.ts";
import { readOutInput, readOutPlaces, readOutSchema } from "./read-out-form.ts";

function faultsOf(values: Parameters<typeof readOutInput>[0]) {
  const parsed = readOutSchema.safeParse(readOutInput(values));
  const { placed, homeless } = placeFaults(parsed.success ? [] : inputFaults(parsed.error), readOutPlaces);
  expect(homeless).toEqual([]);
  return placed.map(({ fieldId, code }) => `${fieldId} ${code}`);
}

test("nothing is fetched before the coordinator checked who asks, and knows how they want it", () => {
  expect(faultsOf({ isChecked: false, channel: undefined })).toEqual([
    "identity-checked identity_not_checked",
    "channel required",
  ]);
  expect(faultsOf({ isChecked: false, channel: "phone" })).toEqual(["identity-checked identity_not_checked"]);
  expect(faultsOf({ isChecked: true, channel: undefined })).toEqual(["channel required"]);
});

test("who was checked hears it, or gets it on paper", () => {
  expect(faultsOf({ isChecked: true, channel: "phone" })).toEqual([]);
  expect(readOutInput({ isChecked: true, channel: "print" })).toEqual({
    identityChecked: true,
    channel: "print",
  });
});
