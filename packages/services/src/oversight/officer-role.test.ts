import { ColleagueRole, type Role } from "@omzien/contracts";
import { schemaOf } from "@omzien/db";
import { closeTestInstallation, createTestTenant, type TestPerson, type TestTenant } from "@omzien/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ForbiddenError, isDesk, listHelpRequests, officerOf } from "../index.ts";

let tilburg: TestTenant;
let noor: TestPerson;
beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
  noor = await tilburg.officer();
});
afterAll(closeTestInstallation);

const appoint = (person: TestPerson, role: Role, tenant = tilburg) =>
  tenant.db.kysely
    .insertInto("person_role")
    .values({ person_id: person.id, role, granted_at: tenant.clock.now() })
    .execute();
const working = ColleagueRole.options;

test.each(working)("an officer cannot become %s, and the other way round", async (role) => {
  const one = await tilburg.officer();
  await expect(appoint(one, role)).rejects.toThrow("an officer does not work with the data");
  const other = await tilburg.person("Joost", { roles: [role] });
  await expect(appoint(other, "data-protection-officer")).rejects.toThrow("does not work with the data");
});

test("an officer may live here", async () => {
  const resident = await tilburg.officer();
  await expect(appoint(resident, "resident")).resolves.toBeDefined();
});

test("two roles that are given at the same moment see each other", async () => {
  for (let round = 0; round < 5; round++) {
    const person = await tilburg.resident();
    const given = await Promise.allSettled([
      appoint(person, "coordinator"),
      appoint(person, "data-protection-officer"),
    ]);
    expect(given.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  }
});

test("without the rule in the database both would be given: the test above would notice", async () => {
  const almere = await createTestTenant("almere");
  await almere.installation.admin.transaction((tx) =>
    tx.script(`drop trigger person_role_officer_apart on "${schemaOf(almere.id)}".person_role`),
  );
  await expect(appoint(await almere.officer(), "coordinator", almere)).resolves.toBeDefined();
});

test("an officer does no work of the desk and sees no requests", async () => {
  const fatima = await tilburg.resident("Fatima");
  await tilburg.aHelpRequest({ by: fatima });
  const ctx = tilburg.as(noor);
  expect(isDesk(ctx)).toBe(false);
  await expect(listHelpRequests({ ctx, input: { list: "open", limit: 10 } })).rejects.toThrow(ForbiddenError);
});

test("only an officer is one", async () => {
  expect(officerOf(tilburg.as(noor)).personId).toBe(noor.id);
  for (const role of working) {
    const person = await tilburg.person("Bram", { roles: [role] });
    expect(() => officerOf(tilburg.as(person))).toThrow(ForbiddenError);
  }
});
