import { CompleteStaffSignIn } from "@omzien/contracts";
import { expect, test } from "vitest";
import { readStaffReturn } from "./read-staff-return.ts";

const state = "s".repeat(43);
const queryOf = (given: Record<string, string>) => `?${new URLSearchParams(given).toString()}`;

test("an issuer comes along whole, however long it may be", () => {
  const iss = `https://login.example/${"o".repeat(278)}`;
  const read = readStaffReturn(queryOf({ state, code: "c".repeat(4000), iss }));
  expect(read).toMatchObject({ state, iss });
  expect(CompleteStaffSignIn.parse(read)).toEqual(read);
});

test("what is too long is cut to what may be sent, and what else is there is left out", () => {
  const long = "x".repeat(5000);
  const read = readStaffReturn(queryOf({ state, code: long, iss: long, error: long, scope: "openid" }));
  expect(CompleteStaffSignIn.parse(read)).toEqual(read);
  expect(CompleteStaffSignIn.safeParse(readStaffReturn("")).success).toBe(true);
});
