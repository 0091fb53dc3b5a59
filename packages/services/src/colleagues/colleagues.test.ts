import { ColleagueRole, type StaffRole } from "@omzien/contracts";
import { closeTestInstallation, createTestTenant, type TestPerson, type TestTenant } from "@omzien/testing";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { ForbiddenError, NotFoundError, UnauthenticatedError } from "../errors.ts";
import { reason } from "../sign-in/testing/sign-in-calls.ts";
import { checkRole, giveRole, listColleagues, takeRole } from "./index.ts";

let tilburg: TestTenant;
let bram: TestPerson;
let ingrid: TestPerson;
let anneke: TestPerson;
beforeEach(async () => {
  tilburg = await createTestTenant("tilburg");
  bram = await tilburg.person("Bram", { roles: ["administrator"] });
  ingrid = await tilburg.person("Ingrid", { roles: ["administrator"] });
  anneke = await tilburg.coordinator("Anneke");
});
afterAll(closeTestInstallation);

const list = (by = bram) => listColleagues({ ctx: tilburg.as(by) });
const give = (to: TestPerson, role: ColleagueRole, by = bram) =>
  giveRole({ ctx: tilburg.as(by), input: { personId: to.id, role } });
const take = (from: TestPerson, role: ColleagueRole, by = bram) =>
  takeRole({ ctx: tilburg.as(by), input: { personId: from.id, role } });
const check = (whom: TestPerson, role: StaffRole, by = bram) =>
  checkRole({ ctx: tilburg.as(by), input: { personId: whom.id, role } });
const of = ({ colleagues }: Awaited<ReturnType<typeof list>>, person: TestPerson) =>
  colleagues.find(({ personId }) => personId === person.id);
const actions = async () => (await tilburg.audit()).map(({ action }) => action);

async function rolesOf(person: TestPerson): Promise<string[]> {
  const rows = await tilburg.db.kysely
    .selectFrom("person_role")
    .select("role")
    .where("person_id", "=", person.id)
    .orderBy("role")
    .execute();
  return rows.map(({ role }) => role);
}

describe("who works for a site", () => {
  test("stands there by name, with each role, since when and by whom; who only lives here does not", async () => {
    const fatima = await tilburg.resident("Fatima");
    const after = await give(anneke, "editor");
    expect(of(after, anneke)).toMatchObject({
      name: "Anneke Jansen",
      email: null,
      isMe: false,
      roles: [
        { role: "coordinator", givenBy: null, checkedAt: null, isDue: false },
        { role: "editor", since: tilburg.clock.now().toISOString(), givenBy: { name: "Bram" } },
      ],
    });
    expect(of(after, bram)?.isMe).toBe(true);
    expect(of(after, fatima)).toBeUndefined();
    expect(after.changes).toMatchObject([
      { name: "Anneke Jansen", role: "editor", change: "given", changedBy: { name: "Bram" } },
    ]);
  });

  test("is for administrators alone", async () => {
    for (const who of [anneke, await tilburg.officer("Noor"), await tilburg.resident("Fatima")]) {
      await expect(list(who)).rejects.toThrow(ForbiddenError);
      await expect(give(anneke, "broker", who)).rejects.toThrow(ForbiddenError);
      await expect(take(anneke, "coordinator", who)).rejects.toThrow(ForbiddenError);
      await expect(check(anneke, "coordinator", who)).rejects.toThrow(ForbiddenError);
    }
    await expect(listColleagues({ ctx: tilburg.as("visitor") })).rejects.toThrow(UnauthenticatedError);
    expect(await rolesOf(anneke)).toEqual(["coordinator"]);
  });

  test("an address is shown of who has no name yet, and the look is written down", async () => {
    const nameless = await tilburg.person("", { roles: ["broker"], email: "nieuw@example.org" });
    expect(of(await list(), nameless)).toMatchObject({ email: "nieuw@example.org" });
    const looks = await tilburg.db.kysely
      .selectFrom("access_event")
      .select(["viewer_id", "viewer_kind", "subject_id", "fields", "reason"])
      .execute();
    expect(looks).toEqual([
      {
        viewer_id: bram.id,
        viewer_kind: "administrator",
        subject_id: nameless.id,
        fields: ["person.email"],
        reason: "colleague",
      },
    ]);
  });

  test("a warning stands there for work that one person can do, or nobody", async () => {
    expect((await list()).alone).toEqual([{ role: "coordinator", holders: 1 }]);
    const tarik = await tilburg.person("Tarik", { roles: ["broker"] });
    expect((await list()).alone).toEqual([
      { role: "coordinator", holders: 1 },
      { role: "broker", holders: 1 },
    ]);
    await give(tarik, "coordinator");
    await give(anneke, "broker");
    expect((await list()).alone).toEqual([]);
    await take(anneke, "coordinator");
    await take(tarik, "coordinator");
    expect((await list()).alone).toEqual([{ role: "coordinator", holders: 0 }]);
  });
});

describe("giving a role", () => {
  test("is for colleagues; who only lives here is asked first, and learns nothing of it", async () => {
    const fatima = await tilburg.resident("Fatima");
    await expect(give(fatima, "coordinator")).rejects.toThrow(NotFoundError);
    expect(await rolesOf(fatima)).toEqual(["resident"]);
    await give(anneke, "broker");
    await give(anneke, "broker");
    expect(await rolesOf(anneke)).toEqual(["broker", "coordinator"]);
    expect((await actions()).filter((action) => action === "role.given")).toHaveLength(1);
  });

  test("does not go together with watching over the data", async () => {
    const noor = await tilburg.officer("Noor");
    expect(await give(noor, "reader").catch(reason)).toBe("officer_works_apart");
    expect(await rolesOf(noor)).not.toContain("reader");
  });

  test("is nothing for whoever was relieved a moment ago, whatever their request still says", async () => {
    await take(bram, "administrator", ingrid);
    await expect(give(anneke, "broker", bram)).rejects.toThrow(NotFoundError);
    await expect(take(anneke, "coordinator", bram)).rejects.toThrow(NotFoundError);
    await expect(check(anneke, "coordinator", bram)).rejects.toThrow(NotFoundError);
    expect(await rolesOf(anneke)).toEqual(["coordinator"]);
  });

  test("nobody of another municipality can be given one, or lose one", async () => {
    const almere = await createTestTenant("almere");
    const joost = await almere.coordinator("Joost");
    await expect(give(joost, "broker")).rejects.toThrow(NotFoundError);
    await expect(take(joost, "coordinator")).rejects.toThrow(NotFoundError);
    await expect(check(joost, "coordinator")).rejects.toThrow(NotFoundError);
  });
});

describe("each year", () => {
  test("a role is looked at again, and says by whom", async () => {
    tilburg.clock.advance({ days: 365 });
    expect(of(await list(), anneke)?.roles).toMatchObject([{ isDue: true, checkedAt: null }]);
    const after = await check(anneke, "coordinator");
    expect(of(after, anneke)?.roles).toMatchObject([
      { isDue: false, checkedAt: tilburg.clock.now().toISOString(), checkedBy: { name: "Bram" } },
    ]);
    tilburg.clock.advance({ days: 364 });
    expect(of(await list(), anneke)?.roles).toMatchObject([{ isDue: false }]);
    tilburg.clock.advance({ days: 1 });
    expect(of(await list(), anneke)?.roles).toMatchObject([{ isDue: true }]);
    await expect(check(anneke, "broker")).rejects.toThrow(NotFoundError);
  });

  test("what was written down is not changed or removed by anybody of the municipality", async () => {
    await check(anneke, "coordinator");
    await expect(tilburg.db.kysely.deleteFrom("role_check").execute()).rejects.toThrow(/permission/);
    await expect(
      tilburg.db.kysely.updateTable("role_change").set({ change: "given" }).execute(),
    ).rejects.toThrow(/permission/);
  });
});
