import type { Projected } from "@omzien/consent";
import type { OfferLimits } from "@omzien/contracts";
import type { TenantExecutor } from "@omzien/db";
import { deskMemberOf, type ServiceContext, type Verb } from "../context.ts";
import { ForbiddenError, NotFoundError } from "../errors.ts";
import { isReachable } from "../vog/queries.ts";
import { presentLimits } from "./present-limits.ts";
import { offerRowOf } from "./read-offer.ts";

/**
 * The limits of a helper who telephones, for the desk to read out.
 *
 * @throws ForbiddenError for anybody who does not work at the desk, and for oneself; NotFoundError for an unknown
 * person, one whose data are on hold, and one without a running offer.
 */
export async function getOfferLimits({
  ctx,
  input: { personId },
}: Verb<{ personId: string }>): Promise<Projected<OfferLimits>> {
  await authoriseCaller(ctx.db, ctx, personId);
  return readLimits(ctx.db, ctx, personId);
}

/** Who works at the desk has a page of their own for their own offer. @throws as `getOfferLimits`. */
export async function authoriseCaller(
  db: TenantExecutor,
  ctx: ServiceContext,
  personId: string,
): Promise<void> {
  if (deskMemberOf(ctx).personId === personId) throw new ForbiddenError();
  if (!(await isReachable(db, personId))) throw new NotFoundError();
}

/** For a verb that has authorised. @throws NotFoundError when there is no running offer. */
export async function readLimits(
  db: TenantExecutor,
  ctx: ServiceContext,
  personId: string,
): Promise<Projected<OfferLimits>> {
  return presentLimits(ctx, await offerRowOf(db, ctx, personId));
}
