import type { Projected } from "@omzien/consent";
import type { Consent } from "@omzien/contracts";
import { memberOf, type ServiceContext } from "../context.ts";
import { presentOwnConsents } from "./present.ts";
import { consentRows } from "./queries.ts";

/** One's own consents: each purpose with the exact question, its version, and the last answer. */
export async function listConsents({ ctx }: { ctx: ServiceContext }): Promise<Projected<Consent>[]> {
  const { personId } = memberOf(ctx);
  return presentOwnConsents(ctx, personId, await consentRows(ctx.db, [personId]));
}
