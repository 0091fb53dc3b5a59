import type { StaffSignInSettings } from "@omzien/contracts";
import { schemaOf } from "@omzien/db";
import {
  checkStaffSignIn,
  publishStaffSignIn,
  setStaffSignInSecret,
  writeStaffSignInDraft,
  getStaffSignIn,
} from "@omzien/services";
import { openStaffProvider } from "@omzien/staff-provider";
import { startTestProvider, type TestAccount, type TestProvider } from "@omzien/staff-provider/testing";
import type { TestPerson, TestTenant } from "@omzien/testing";

export const organisation = "11111111-2222-3333-4444-555555555555";
export const staffProvider = openStaffProvider({ allowLoopback: true });
export const redirectUriOf = ({ host }: TestTenant) => `http://${host}/inloggen/gemeente`;

/** A real provider for these sites. */
export function providerFor(...tenants: TestTenant[]): Promise<TestProvider> {
  return startTestProvider({ redirectUris: tenants.map(redirectUriOf) });
}

export function settingsFor(there: TestProvider, use: StaffSignInSettings["use"]): StaffSignInSettings {
  const { issuer, clientId } = there;
  return { use, issuer, clientId, tenantId: organisation, proof: { claim: "amr", values: ["mfa"] } };
}

/** From now on somebody has an app, and entered it in each session that they have. */
export async function giveApp(tenant: TestTenant, { id }: TestPerson): Promise<void> {
  const at = tenant.clock.now();
  const factor = { person_id: id, number: 1, pending_number: null, step: 0, made_at: at, confirmed_at: at };
  await tenant.db.kysely
    .insertInto("second_factor")
    .values(factor)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await tenant.db.kysely
    .updateTable("session")
    .set({ amr: "test otp" })
    .where("person_id", "=", id)
    .execute();
}

/** An administrator sets it, tries it and lets it hold, as the pages do. */
export async function switchOn(
  tenant: TestTenant,
  administrator: TestPerson,
  there: TestProvider,
  use: StaffSignInSettings["use"] = "offered",
  changes: Partial<StaffSignInSettings> = {},
): Promise<void> {
  await giveApp(tenant, administrator);
  const ctx = tenant.as(administrator);
  const redirectUri = redirectUriOf(tenant);
  const { version: first } = await getStaffSignIn({ ctx });
  const draft = { settings: { ...settingsFor(there, use), ...changes }, note: "", basedOn: first };
  const { version: basedOn, draft: written } = await writeStaffSignInDraft({ ctx, input: draft });
  await setStaffSignInSecret({ ctx, input: { secret: there.secret, redirectUri, basedOn } });
  await checkStaffSignIn({ ctx, input: { redirectUri, provider: staffProvider } });
  await publishStaffSignIn({ ctx, input: { number: written?.number ?? 0, basedOn } });
}

/** What the provider says of somebody who took two steps there. */
export function accountOf(person: TestPerson, changes: Partial<TestAccount> = {}): TestAccount {
  const own = { sub: `sub-${person.id}`, email: person.email ?? "", email_verified: true };
  return { ...own, tid: organisation, amr: ["pwd", "mfa"], ...changes };
}

export const problemIn = async (answer: Response) => ((await answer.json()) as { code: string }).code;
export const cookieIn = (answer: Response) => (answer.headers.get("set-cookie") ?? "").split(";")[0] ?? "";

/** Everything that a table holds, as text. */
export async function textOf(tenant: TestTenant, table: string): Promise<string> {
  return tenant.installation.admin.transaction(async (tx) => {
    const rows = await tx.rows(`select t::text as row from "${schemaOf(tenant.id)}"."${table}" t`);
    return rows.map(({ row }) => String(row)).join("\n");
  });
}
