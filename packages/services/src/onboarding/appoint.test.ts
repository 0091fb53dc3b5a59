import type { Role, StaffRole } from "@omzien/contracts";
import { closeTestInstallation, createTestTenant, type TestTenant } from "@omzien/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findByContact } from "../contacts/index.ts";
import { ConflictError, ForbiddenError } from "../errors.ts";
import { siteRow } from "../site/queries.ts";
import { siteSettings } from "../site/site-settings.ts";
import { getSiteWords, publishSiteWords, writeSiteWordsDraft } from "../site-words/index.ts";
import { appoint, setPhone } from "./index.ts";

let tilburg: TestTenant;
beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
});
afterAll(closeTestInstallation);

const installation = () => tilburg.as({ job: "role give" });
const give = (email: string, role: StaffRole) => appoint({ ctx: installation(), input: { email, role } });

async function rolesOf(email: string): Promise<Role[]> {
  const personId = (await findByContact(installation(), tilburg.db, { email })) ?? "";
  const rows = await tilburg.db.kysely
    .selectFrom("person_role")
    .select("role")
    .where("person_id", "=", personId)
    .orderBy("role")
    .execute();
  return rows.map(({ role }) => role);
}

test("the first coordinator of a site is taken down by address, once, and it is written down", async () => {
  expect(await give("anneke@example.org", "coordinator")).toEqual({ isNew: true });
  expect(await give("Anneke@example.org", "coordinator")).toEqual({ isNew: false });
  expect(await rolesOf("anneke@example.org")).toEqual(["coordinator", "resident"]);
  const given = (await tilburg.audit()).filter(({ action }) => action === "role.given");
  expect(given).toMatchObject([{ actor_kind: "system", facts: { role: "coordinator" } }]);
});

test("somebody who lives here keeps their account, and gets the role", async () => {
  const joost = await tilburg.resident("Joost");
  expect(await give(joost.email ?? "", "broker")).toEqual({ isNew: true });
  expect(await rolesOf(joost.email ?? "")).toEqual(["broker", "resident"]);
});

test("who watches over the data does not work with them, whichever came first", async () => {
  await give("noor@example.org", "data-protection-officer");
  await expect(give("noor@example.org", "administrator")).rejects.toThrow(ConflictError);
  await give("tarik@example.org", "broker");
  await expect(give("tarik@example.org", "data-protection-officer")).rejects.toThrow(ConflictError);
  expect(await rolesOf("tarik@example.org")).toEqual(["broker", "resident"]);
});

test("nobody but the installation appoints, or changes the number that people call", async () => {
  const ctx = tilburg.as(await tilburg.person("Ingrid", { roles: ["administrator"] }));
  const input = { email: "ingrid@example.org", role: "administrator" } as const;
  await expect(appoint({ ctx, input })).rejects.toThrow(ForbiddenError);
  await expect(setPhone({ ctx, input: { phone: "1", phoneHours: "2" } })).rejects.toThrow(ForbiddenError);
});

test("the number that people call is changed, once", async () => {
  const input = { phone: "013 765 43 21", phoneHours: "elke dag van 9 tot 12 uur" };
  expect(await setPhone({ ctx: installation(), input })).toBe("changed");
  expect(await setPhone({ ctx: installation(), input })).toBe("same");
  expect(await siteRow(tilburg.db)).toMatchObject({ phone: input.phone, phone_hours: input.phoneHours });
});

test("once administrators publish words of their own, the number is theirs, and who tries is told", async () => {
  const almere = await createTestTenant("almere");
  const ctx = almere.as(await almere.person("Ingrid", { roles: ["administrator"] }));
  const { version, published } = await getSiteWords({ ctx });
  const settings = { ...published.settings, phone: "036 123 45 67" };
  const written = await writeSiteWordsDraft({ ctx, input: { settings, note: "", basedOn: version } });
  const set = (phone: string) =>
    setPhone({ ctx: almere.as({ job: "tenant create" }), input: { phone, phoneHours: "elke ochtend" } });
  expect(await set("036 000 00 00")).toBe("changed");
  await publishSiteWords({ ctx, input: { number: 1, basedOn: written.version } });
  expect(await set("036 765 43 21")).toBe("own-words");
  expect(await siteRow(almere.db)).toMatchObject({ phone: "036 000 00 00" });
  expect((await siteSettings(almere.db, almere.clock.now())).phone).toBe("036 123 45 67");
});
