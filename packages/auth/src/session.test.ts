import { schemaOf } from "@omzien/db";
import { closeTestInstallation, createTestTenant, type TestPerson, type TestTenant } from "@omzien/testing";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { createSession, revokeSession, revokeSessionsOf, validateSession } from "./session.ts";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const start = new Date("2026-12-01T09:00:00.000Z").getTime();

let tilburg: TestTenant;
let almere: TestTenant;
let fatima: TestPerson;
let anneke: TestPerson;

beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
  almere = await createTestTenant("almere");
});
afterAll(closeTestInstallation);
beforeEach(async () => {
  // Only the clock: sockets and timers of the database stay real.
  vi.useFakeTimers({ toFake: ["Date"], now: start });
  fatima = await tilburg.resident("Fatima");
  anneke = await tilburg.coordinator("Anneke");
});
afterEach(() => void vi.useRealTimers());

const facts = { amr: "mail-code", userAgent: "Firefox" };
const at = (ms: number) => vi.setSystemTime(start + ms);

async function everyTextOf(tenant: TestTenant): Promise<string> {
  return tenant.installation.admin.transaction(async (tx) => {
    const rows = await tx.rows(`select t::text as row from "${schemaOf(tenant.id)}".session t`);
    return rows.map((row) => String(row["row"])).join("\n");
  });
}

test("a session is known by its token, and the database never sees the token", async () => {
  const session = await createSession(tilburg.db, fatima.id, facts);
  expect(session.token).toMatch(/^[A-Za-z0-9_-]{43}$/);
  expect(await validateSession(tilburg.db, session.token)).toMatchObject({ personId: fatima.id });
  expect(await everyTextOf(tilburg)).not.toContain(session.token);
  // The check can fail: what the database does hold is found.
  expect(await everyTextOf(tilburg)).toContain(session.id);
});

test("what the database holds is not a token", async () => {
  const { id } = await createSession(tilburg.db, fatima.id, facts);
  expect(await validateSession(tilburg.db, id)).toBeNull();
});

test("no two sessions are alike", async () => {
  const tokens = await Promise.all(
    Array.from({ length: 50 }, async () => (await createSession(tilburg.db, fatima.id, facts)).token),
  );
  expect(new Set(tokens).size).toBe(50);
});

test.each(["", "x", "%", "a".repeat(42), "a".repeat(44), "a".repeat(64_000), "é".repeat(43), "'".repeat(43)])(
  "a token that is none (%#) is nobody's",
  async (token) => {
    expect(await validateSession(tilburg.db, token)).toBeNull();
  },
);

describe("a resident", () => {
  test("stays for 14 days, and not a moment longer", async () => {
    const { token } = await createSession(tilburg.db, fatima.id, facts);
    at(14 * day);
    expect(await validateSession(tilburg.db, token)).toBeNull();
    at(0);
    expect(await validateSession(tilburg.db, token)).toBeNull();
  });

  test("who comes back in the second week stays for another 14 days, and the cookie is told", async () => {
    const { token } = await createSession(tilburg.db, fatima.id, facts);
    at(6 * day);
    expect(await validateSession(tilburg.db, token)).toMatchObject({ isRenewed: false });
    at(8 * day);
    expect(await validateSession(tilburg.db, token)).toMatchObject({
      isRenewed: true,
      expiresAt: new Date(start + 22 * day),
    });
    at(21 * day);
    expect(await validateSession(tilburg.db, token)).not.toBeNull();
  });
});

describe("staff", () => {
  test("are out after half an hour without activity", async () => {
    const { token } = await createSession(tilburg.db, anneke.id, facts);
    at(30 * minute);
    expect(await validateSession(tilburg.db, token)).not.toBeNull();
    at(60 * minute);
    expect(await validateSession(tilburg.db, token)).not.toBeNull();
    at(90 * minute + 1);
    expect(await validateSession(tilburg.db, token)).toBeNull();
    at(60 * minute);
    expect(await validateSession(tilburg.db, token)).toBeNull();
  });

  test("are also the data protection officer", async () => {
    const officer = await tilburg.officer();
    const { token, expiresAt } = await createSession(tilburg.db, officer.id, {
      ...facts,
      roles: officer.roles,
    });
    expect(expiresAt).toEqual(new Date(start + 8 * hour));
    at(30 * minute + 1);
    expect(await validateSession(tilburg.db, token)).toBeNull();
  });

  test("are out after eight hours, however busy", async () => {
    const { token, expiresAt } = await createSession(tilburg.db, anneke.id, {
      ...facts,
      roles: anneke.roles,
    });
    expect(expiresAt).toEqual(new Date(start + 8 * hour));
    for (let now = 0; now <= 8 * hour; now += 20 * minute) {
      at(now);
      expect(await validateSession(tilburg.db, token)).not.toBeNull();
    }
    at(8 * hour + 1);
    expect(await validateSession(tilburg.db, token)).toBeNull();
  });
});

test.each([{ blocked_at: new Date(start) }, { erased_at: new Date(start) }])(
  "the sessions of somebody suspended or erased are dead at once (%#)",
  async (change) => {
    const { token } = await createSession(tilburg.db, fatima.id, facts);
    await tilburg.db.kysely.updateTable("person").set(change).where("id", "=", fatima.id).execute();
    expect(await validateSession(tilburg.db, token)).toBeNull();
  },
);

test("a role that is taken away counts at the next request", async () => {
  const { token } = await createSession(tilburg.db, anneke.id, facts);
  await tilburg.db.kysely.deleteFrom("person_role").where("person_id", "=", anneke.id).execute();
  expect(await validateSession(tilburg.db, token)).toMatchObject({ roles: [] });
});

test("signing out ends this session; signing out everywhere ends them all, and nobody else's", async () => {
  const [here, there] = [
    await createSession(tilburg.db, fatima.id, facts),
    await createSession(tilburg.db, fatima.id, facts),
  ];
  const other = await createSession(tilburg.db, anneke.id, facts);
  await revokeSession(tilburg.db, here.id);
  expect(await validateSession(tilburg.db, here.token)).toBeNull();
  expect(await validateSession(tilburg.db, there.token)).not.toBeNull();
  await revokeSessionsOf(tilburg.db, fatima.id);
  expect(await validateSession(tilburg.db, there.token)).toBeNull();
  expect(await validateSession(tilburg.db, other.token)).not.toBeNull();
});

test("who gets a staff role during a session is asked for the second step at once, and who loses it is not", async () => {
  const utrecht = await createTestTenant("tilburg");
  const sam = await utrecht.person("Sam");
  const rule = { number: 1, obliged_from: new Date(0), set_at: new Date(0), set_by: null };
  await utrecht.db.kysely.insertInto("second_factor_rule").values(rule).execute();
  const { token } = await createSession(utrecht.db, sam.id, facts);
  const seen = async () => {
    const session = await validateSession(utrecht.db, token);
    return [session?.secondFactor, session?.roles, session?.waitingRoles];
  };
  expect(await seen()).toEqual(["none", ["resident"], []]);
  expect(await seen()).toEqual(["none", ["resident"], []]);
  const role = { person_id: sam.id, role: "coordinator" as const, granted_at: new Date(0) };
  await utrecht.db.kysely.insertInto("person_role").values(role).execute();
  expect(await seen()).toEqual(["to-set-up", ["resident"], ["coordinator"]]);
  await utrecht.db.kysely.deleteFrom("person_role").where("role", "=", "coordinator").execute();
  expect(await seen()).toEqual(["none", ["resident"], []]);
  await utrecht.drop();
});

test("a neighbour's promise of silence is known at every request, not only at the first", async () => {
  const utrecht = await createTestTenant("tilburg");
  const sam = await utrecht.person("Sam");
  const { version } = await utrecht.db.kysely
    .selectFrom("confidentiality_statement")
    .select("version")
    .orderBy("version", "desc")
    .executeTakeFirstOrThrow();
  const signed = { person_id: sam.id, version, accepted_at: new Date(0), channel: "web" as const };
  await utrecht.db.kysely
    .insertInto("confidentiality_acceptance")
    .values(signed)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const { token } = await createSession(utrecht.db, sam.id, facts);
  for (const time of ["first", "second"])
    expect(await validateSession(utrecht.db, token), time).toMatchObject({ hasSignedConfidentiality: true });
  await utrecht.drop();
});

describe("the municipality's own provider", () => {
  const asked = { amr: "oidc", userAgent: "Firefox" };
  const rolesIn = async (tenant: TestTenant, person: TestPerson, amr: string) => {
    const { token } = await createSession(tenant.db, person.id, { ...asked, amr });
    const session = await validateSession(tenant.db, token);
    return [session?.secondFactor, session?.roles.filter((role) => role !== "resident")];
  };

  test("counts as the second step of colleagues; never of the officer, whom administrators do not let in", async () => {
    const utrecht = await createTestTenant("tilburg");
    const [wim, officer] = [await utrecht.coordinator("Wim"), await utrecht.officer()];
    const ada = await utrecht.person("Ada", { roles: ["administrator"] });
    const rule = { number: 1, obliged_from: new Date(0), set_at: new Date(0), set_by: null };
    await utrecht.db.kysely.insertInto("second_factor_rule").values(rule).execute();
    expect(await rolesIn(utrecht, wim, "oidc")).toEqual(["entered", ["coordinator"]]);
    expect(await rolesIn(utrecht, officer, "oidc")).toEqual(["to-set-up", []]);
    expect(await rolesIn(utrecht, officer, "oidc otp")).toEqual(["to-set-up", []]);
    expect(await rolesIn(utrecht, officer, "mail-code otp")).toEqual([
      "entered",
      ["data-protection-officer"],
    ]);

    await utrecht.db.kysely.updateTable("site").set({ staff_sign_in_required: true }).execute();
    expect(await rolesIn(utrecht, wim, "mail-code otp")).toEqual(["at-provider", []]);
    expect(await rolesIn(utrecht, wim, "oidc")).toEqual(["entered", ["coordinator"]]);
    expect(await rolesIn(utrecht, ada, "mail-code")).toEqual(["to-set-up", []]);
    expect(await rolesIn(utrecht, ada, "mail-code otp")).toEqual(["entered", ["administrator"]]);
    expect(await rolesIn(utrecht, officer, "mail-code otp")).toEqual([
      "entered",
      ["data-protection-officer"],
    ]);
    await utrecht.drop();
  });
});

test("a row that came from another tenant (a wrong restore, say) opens nothing", async () => {
  const { token, id } = await createSession(tilburg.db, fatima.id, facts);
  const [from, to] = [schemaOf(tilburg.id), schemaOf(almere.id)];
  await tilburg.installation.admin.transaction(async (tx) => {
    await tx.script(`set local session_replication_role = replica;
      insert into "${to}".person select * from "${from}".person where id = '${fatima.id}' on conflict do nothing;
      insert into "${to}".session select * from "${from}".session where id = '${id}'`);
  });
  expect(await validateSession(almere.db, token)).toBeNull();
  // The row is good in every other respect: with this tenant's id in it, it opens.
  await almere.db.kysely.updateTable("session").set({ tenant_id: almere.id }).where("id", "=", id).execute();
  expect(await validateSession(almere.db, token)).not.toBeNull();
});
