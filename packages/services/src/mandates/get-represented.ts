import { present, type Projected, projectedList } from "@omzien/consent";
import type { HelpRequest, Mandate, Represented, RepresentedConsent } from "@omzien/contracts";
import { transaction, type TenantTx } from "@omzien/db";
import { type LookBook, withLooks } from "../access-log/look-book.ts";
import type { ServiceContext, Verb } from "../context.ts";
import { listStart, requestsOfPerson } from "../help-requests/queries.ts";
import { type HeldMandate, holdMandate } from "./act-by-mandate.ts";
import { presentRepresentedRequest, representedConsents } from "./present-represented.ts";
import { presentHeld } from "./present.ts";

const mostRequests = 20;

/**
 * Somebody for whom the actor may choose: the requests and the consents that the mandate is for, as the policy shows
 * them, and nothing besides. The look is written down, and the person can read it.
 * @throws what holding the mandate throws.
 */
export async function getRepresented({
  ctx,
  input,
}: Verb<{ mandateId: string }>): Promise<Projected<Represented>> {
  return transaction(ctx.db, async (tx) => {
    const held = await holdMandate(tx, ctx, input.mandateId);
    return withLooks(tx, ctx, { reason: "mandate" }, async (looks) =>
      present(
        {},
        {
          mandate: presentHeld(ctx, held.row, held.scopes),
          requests: projectedList(await requestsFor(tx, ctx, held, looks)),
          consents: projectedList(
            held.scopes.includes("consents") ? await representedConsents(tx, ctx, held, looks) : [],
          ),
        },
        representedBody,
      ),
    );
  });
}

async function requestsFor(
  tx: TenantTx,
  ctx: ServiceContext,
  held: HeldMandate,
  looks: LookBook,
): Promise<Projected<HelpRequest>[]> {
  if (!held.scopes.includes("requests")) return [];
  const rows = await tx.all(requestsOfPerson, {
    ...listStart.mine,
    personId: held.row.person_id,
    now: ctx.now(),
    limit: mostRequests,
  });
  return rows.map((row) => presentRepresentedRequest(ctx, held, row, looks));
}

function representedBody(parts: {
  mandate: Mandate;
  requests: readonly HelpRequest[];
  consents: readonly RepresentedConsent[];
}): Represented {
  return { mandate: parts.mandate, requests: [...parts.requests], consents: [...parts.consents] };
}
