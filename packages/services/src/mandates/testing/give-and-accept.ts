import type { MandateScope } from "@omzien/contracts";
import type { TestPerson, TestTenant } from "@omzien/testing";
import { acceptMandate, giveMandate, noteRepresentationNeed, recordMandate } from "../index.ts";
import { linkOf } from "../mandate-link.ts";

const both: MandateScope[] = ["requests", "consents"];

/** A written mandate that was given and accepted. @returns its id. */
export async function aMandate(
  tenant: TestTenant,
  {
    by,
    to,
    scope = both,
    endsOn = "2027-06-01",
  }: { by: TestPerson; to: TestPerson; scope?: MandateScope[]; endsOn?: string },
): Promise<string> {
  const { id } = await giveMandate({ ctx: tenant.as(by), input: { email: to.email ?? "", scope, endsOn } });
  await acceptMandate({ ctx: tenant.as(to), input: secretOf(tenant, id) });
  return id;
}

/** What stands behind the `#` of the mail's link. */
export function secretOf(tenant: TestTenant, mandateId: string): { token: string } {
  return { token: linkOf(tenant.as("visitor"), mandateId) };
}

/** A young person, of whom the month of the eighteenth birthday is known. */
export async function aMinor(
  tenant: TestTenant,
  desk: TestPerson,
  { firstName, turnsEighteenIn }: { firstName: string; turnsEighteenIn: string },
): Promise<TestPerson> {
  const consents = { "match.be-found": null, "match.be-asked": null, "share.first-name": null };
  const child = await tenant.resident(firstName, { consents });
  await noteRepresentationNeed({
    ctx: tenant.as(desk),
    input: { personId: child.id, basis: "age", turnsEighteenIn },
  });
  return child;
}

/** A paper that the desk saw. @returns the id of the mandate. */
export async function aRecordedMandate(
  tenant: TestTenant,
  desk: TestPerson,
  {
    of,
    by,
    capacity,
    endsOn = "2027-06-01",
  }: {
    of: TestPerson;
    by: TestPerson;
    capacity: "guardian" | "mentor" | "curator" | "bewindvoerder" | "gemachtigde";
    endsOn?: string;
  },
): Promise<string> {
  const { id } = await recordMandate({
    ctx: tenant.as(desk),
    input: {
      personId: of.id,
      representativeId: by.id,
      capacity,
      scope: capacity === "bewindvoerder" ? [] : both,
      documentSeenOn: "2026-11-20",
      endsOn,
    },
  });
  return id;
}
