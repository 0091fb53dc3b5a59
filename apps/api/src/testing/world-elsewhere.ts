import { randomBytes } from "node:crypto";
import type { Envelope } from "@omzien/contracts";
import { forwardHelpRequest } from "@omzien/services";
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

/** A partner was asked about a request, and another municipality asks something here. */
export async function askedElsewhere(
  tenant: TestTenant,
  {
    asker,
    coordinator,
    helpRequestId,
  }: { asker: TestPerson; coordinator: TestPerson; helpRequestId: string },
): Promise<Pick<WorldIds, "forwardingId" | "reference">> {
  const envelopes = openEnvelopeOffice(tenant.installation.admin);
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
