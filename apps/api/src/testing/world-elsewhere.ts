import { randomBytes } from "node:crypto";
import type { Envelope } from "@omzien/contracts";
import { forwardHelpRequest, publishForwardingRules, writeForwardingRulesDraft } from "@omzien/services";
import { openEnvelopeOffice } from "@omzien/tenancy";
import { createTestTenant, type TestPerson, type TestTenant } from "@omzien/testing";
import type { WorldIds } from "./call-samples.ts";

const plainEnvelope: Envelope = {
  kind: { nl: "Boodschappen", en: "Shopping" },
  weight: "light",
  urgency: "normal",
  timing: { kind: "flexible", endsOn: "2027-03-01" },
  place: { municipality: "Almere", area: null },
  needs: [],
};

async function asksOthers(tenant: TestTenant, administrator: TestPerson): Promise<void> {
  const ctx = tenant.as(administrator);
  const settings = { sends: true, receives: false };
  await writeForwardingRulesDraft({ ctx, input: { settings, note: "", basedOn: "0.0" } });
  await publishForwardingRules({ ctx, input: { number: 1, basedOn: "1.0" } });
}

/** A partner was asked about a request, and another municipality asks something here. */
export async function askedElsewhere(
  tenant: TestTenant,
  {
    asker,
    coordinator,
    administrator,
    helpRequestId,
  }: { asker: TestPerson; coordinator: TestPerson; administrator: TestPerson; helpRequestId: string },
): Promise<Pick<WorldIds, "forwardingId" | "reference">> {
  const envelopes = openEnvelopeOffice(tenant.installation.admin);
  await asksOthers(tenant, administrator);
  await tenant.consents(asker, { "cross-tenant": "given" });
  const { forwardings } = await forwardHelpRequest({
    ctx: tenant.as(coordinator),
    input: { helpRequestId, envelopes, kind: "partner", name: "De Maatjes" },
  });
  const other = await createTestTenant("almere");
  const reference = randomBytes(16).toString("base64url");
  const sentAt = tenant.clock.now();
  const expiresAt = new Date(sentAt.getTime() + 14 * 86_400_000);
  const content = JSON.stringify(plainEnvelope);
  await envelopes.deliver(other.id, { reference, to: tenant.id, content, sentAt, expiresAt });
  return { forwardingId: forwardings[0]?.id ?? "", reference };
}
