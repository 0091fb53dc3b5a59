import type { Me } from "@omzien/contracts";
import { expect, test } from "vitest";
import { ProfileInput, profileForm, profileInput } from "./profile-form.ts";

const area = { id: "0197a1b2-0000-4000-8000-000000000001", name: "Zuid", inhabitants: null };
const fatima: Me = {
  id: "0197a1b2-0000-4000-8000-000000000002",
  roles: ["resident"],
  firstName: "Fatima",
  lastName: "",
  email: "fatima@voorbeeld.nl",
  phone: "+31612345678",
  street: null,
  houseNumber: null,
  postcode: "1234AB",
  area,
  locale: "nl",
  languages: ["nl"],
  codeOfConductAccepted: true,
  confidentialitySigned: true,
  secondFactor: "none",
  profileComplete: true,
  erasureDueAt: null,
  restrictedAt: null,
};
const form = profileForm(fatima);

test("a profile that was only looked at stays as it is", () => {
  const input = profileInput(form, fatima);
  expect(ProfileInput.safeParse(input).success).toBe(true);
  expect(input).not.toHaveProperty("postcode");
  expect(input).not.toHaveProperty("areaId");
});

test("an emptied telephone number is taken off the profile", () => {
  expect(profileInput({ ...form, phone: " " }, fatima).phone).toBeNull();
});

test("moving sends the postcode; writing the same one differently is not moving", () => {
  expect(profileInput({ ...form, postcode: "1234 ab" }, fatima)).not.toHaveProperty("postcode");
  expect(profileInput({ ...form, postcode: "1235 cd", areaId: "" }, fatima)).toMatchObject({
    postcode: "1235 cd",
  });
});

test("every fault is found at once: no name, no language, half a number", () => {
  const faults = ProfileInput.safeParse(
    profileInput({ ...form, firstName: "", languages: [], phone: "06" }, fatima),
  );
  expect(faults.error?.issues.map((issue) => issue.path[0]).toSorted()).toEqual([
    "firstName",
    "languages",
    "phone",
  ]);
});
