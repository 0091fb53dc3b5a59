import { ColleagueRole, type Role } from "@omzien/contracts";
import { closeTestInstallation, createTestTenant, type TestPerson, type TestTenant } from "@omzien/testing";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { isDesk } from "../context.ts";
import { NotFoundError } from "../errors.ts";
import { newId } from "../new-id.ts";
import { reason } from "../sign-in/testing/sign-in-calls.ts";
import { giveRole, listColleagues, takeRole } from "./index.ts";

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

describe("taking a role away", () => {
  const aSession = (person: TestPerson) =>
    tilburg.db.kysely
      .insertInto("session")
      .values({
        id: newId(),
        tenant_id: tilburg.id,
        person_id: person.id,
        created_at: tilburg.clock.now(),
        expires_at: tilburg.clock.now(),
        last_seen_at: tilburg.clock.now(),
        amr: "mail-link",
      })
      .execute();
  const sessionsOf = async (person: TestPerson) => {
    const rows = await tilburg.db.kysely
      .selectFrom("session")
      .select("id")
      .where("person_id", "=", person.id)
      .execute();
    return rows.length;
  };

  test("holds at once, on every device, and can be undone for a day", async () => {
    await aSession(anneke);
    const after = await take(anneke, "coordinator");
    expect(of(after, anneke)).toBeUndefined();
    expect(after.changes).toMatchObject([{ role: "coordinator", change: "taken" }]);
    expect(await sessionsOf(anneke)).toBe(0);
    expect(isDesk({ ...tilburg.as(anneke), actor: { ...actorOf(anneke), roles: [] } })).toBe(false);
    tilburg.clock.advance({ hours: 23 });
    await give(anneke, "coordinator");
    expect(await rolesOf(anneke)).toEqual(["coordinator"]);
    await take(anneke, "coordinator");
    tilburg.clock.advance({ hours: 25 });
    await expect(give(anneke, "coordinator")).rejects.toThrow(NotFoundError);
  });

  test("leaves no site without an administrator, also not when two take each other's role at once", async () => {
    for (let round = 0; round < 5; round++) {
      const taken = await Promise.allSettled([
        take(bram, "administrator", ingrid),
        take(ingrid, "administrator", bram),
      ]);
      expect(taken.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
      const [left, gone] = (await rolesOf(bram)).length > 0 ? [bram, ingrid] : [ingrid, bram];
      expect(await take(left, "administrator", left).catch(reason)).toBe("last_administrator");
      await give(gone, "administrator", left);
    }
  });

  test("without the lock both would lose it: the test above would notice", async () => {
    const carelessly = async (from: TestPerson) => {
      const others = await tilburg.db.kysely
        .selectFrom("person_role")
        .select("person_id")
        .where("role", "=", "administrator")
        .where("person_id", "<>", from.id)
        .execute();
      if (others.length === 0) throw new Error("last");
      await tilburg.db.kysely.deleteFrom("person_role").where("person_id", "=", from.id).execute();
    };
    const taken = await Promise.allSettled([carelessly(bram), carelessly(ingrid)]);
    expect(taken.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled"]);
  });

  test("who does not count as an administrator any more does not keep the site alive", async () => {
    await tilburg.db.kysely
      .updateTable("person")
      .set({ blocked_at: tilburg.clock.now() })
      .where("id", "=", ingrid.id)
      .execute();
    expect(await take(bram, "administrator").catch(reason)).toBe("last_administrator");
  });

  test("reminds who leaves the desk of the promise, unless they are back within ten minutes", async () => {
    await give(anneke, "broker");
    await take(anneke, "broker");
    expect(await tilburg.mails()).toEqual([]);
    await take(anneke, "coordinator");
    const mails = await tilburg.mails();
    expect(mails).toMatchObject([
      { kind: "promise-stays", person_id: anneke.id, facts: { because: "role-taken" } },
    ]);
    expect((await actions()).slice(-2)).toEqual(
      expect.arrayContaining(["role.taken", "confidentiality.reminded"]),
    );
  });

  test("of the officer is not an administrator's to do: the contract knows no such role", async () => {
    const noor = await tilburg.officer("Noor");
    expect(of(await list(), noor)?.roles).toMatchObject([{ role: "data-protection-officer" }]);
    expect(ColleagueRole.options).not.toContain("data-protection-officer");
  });
});

const actorOf = (person: TestPerson) => ({
  kind: "member" as const,
  personId: person.id,
  roles: [] as Role[],
  sessionId: "test",
});
