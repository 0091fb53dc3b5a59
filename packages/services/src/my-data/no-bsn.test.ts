import { createTestTenant, type TestTenant } from "@omzien/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { columnsOf } from "./testing/plant-canaries.ts";

let tilburg: TestTenant;
beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
});
afterAll(() => tilburg.drop());

// UAVG art. 46: nobody here has a ground to process the number.
const forBsn = /(?:^|_)(?:bsn|sofi\w*|burgerservice\w*|citizen_service\w*|national_id\w*)(?:_|$)/;
const namesOf = (columns: readonly { table: string; column: string }[]) =>
  columns.filter(({ column }) => forBsn.test(column)).map(({ table, column }) => `${table}.${column}`);

test("no column of a tenant is for citizen service numbers", async () => {
  const columns = await columnsOf(tilburg);
  expect(columns.length).toBeGreaterThan(100);
  expect(namesOf(columns)).toEqual([]);
});

test("one that is would be found", () => {
  const planted = [
    { table: "person", column: "bsn" },
    { table: "person_contact", column: "bsn_encrypted" },
    { table: "vog_record", column: "seen_on" },
  ];
  expect(namesOf(planted)).toEqual(["person.bsn", "person_contact.bsn_encrypted"]);
});
