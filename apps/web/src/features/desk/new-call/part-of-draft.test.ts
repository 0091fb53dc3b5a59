import { expect, test } from "vitest";
import { callOfDraft } from "./use-draft-from-address.ts";

const request = {
  category: "Wandelen",
  categoryId: "0198f0d6-0000-7000-8000-000000000001",
  needs: [],
};
const draft = {
  id: "0198f0d6-0000-7000-8000-000000000002",
  status: "confirmed",
  madeAt: "2026-06-02T08:00:00.000Z",
  lapsesAt: "2026-06-16T08:00:00.000Z",
  category: "Wandelen",
  channel: "phone",
  isDoubted: false,
  maker: { name: "Joost", as: "family", practice: "" },
  letterCode: null,
} as const;

test("what the municipality shows in part is not written down as somebody's own", () => {
  const person = {
    id: null,
    firstName: "Truus",
    lastName: "K.",
    phone: "06-****78",
    email: "t***@***",
    postcode: null,
    street: null,
    houseNumber: null,
  };
  expect(callOfDraft({ ...draft, person, request }).person).toMatchObject({
    firstName: "Truus",
    lastName: "",
    phone: "",
    email: "",
  });
  const known = { ...person, lastName: "Kuipers", phone: "+31612345678" };
  expect(callOfDraft({ ...draft, person: known, request }).person).toMatchObject({
    lastName: "Kuipers",
    phone: "+31612345678",
  });
});
