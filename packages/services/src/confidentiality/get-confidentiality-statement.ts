import type { Projected } from "@omzien/consent";
import type { ConfidentialityStatement } from "@omzien/contracts";
import { memberOf, type ServiceContext } from "../context.ts";
import { readStatement } from "./read-statement.ts";

/**
 * The confidentiality statement in force; `acceptedAt` is the reader's own.
 * @throws UnauthenticatedError for visitors; NotFoundError when none was published.
 */
export async function getConfidentialityStatement({
  ctx,
}: {
  ctx: ServiceContext;
}): Promise<Projected<ConfidentialityStatement>> {
  return readStatement(ctx, ctx.db, memberOf(ctx).personId);
}
