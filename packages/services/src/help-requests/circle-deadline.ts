import type { Urgency } from "@omzien/contracts";
import type { TenantTx } from "@omzien/db";
import * as matching from "@omzien/matching";
import type { ServiceContext } from "../context.ts";
import { policyFrom } from "../search/search-facts.ts";
import { matchingRules } from "../search/search-query.ts";

/** Until when the asker's own circle comes first in a search that begins now; null for whoever does not want that. */
export async function circleDeadline(
  tx: TenantTx,
  ctx: ServiceContext,
  { circleFirst, urgency }: { circleFirst: boolean; urgency: Urgency },
): Promise<Date | null> {
  if (!circleFirst) return null;
  const policy = policyFrom(await tx.one(matchingRules));
  return new Date(matching.circleDeadline({ urgency, opensAt: ctx.now().getTime() }, policy));
}
