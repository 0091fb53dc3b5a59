import { type Projected, consentFacts, noConsents } from "@omzien/consent";
import type { HelpOffer } from "@omzien/contracts";
import type { TenantExecutor, TenantTx } from "@omzien/db";
import { memberOf, type ServiceContext } from "../context.ts";
import { ConsentRequiredError, NotFoundError } from "../errors.ts";
import { addMs, dayMs } from "../local-time.ts";
import { consentViewsOf } from "../search/consent-view-of.ts";
import { presentOffer } from "./present.ts";
import { lockOffer, type OfferFacts, runningOffer } from "./queries.ts";

/** The member's running offer as it stands now. @throws NotFoundError when there is none. */
export async function readOffer(db: TenantExecutor, ctx: ServiceContext): Promise<Projected<HelpOffer>> {
  return presentOffer(ctx, await offerRowOf(db, ctx, memberOf(ctx).personId));
}

/** Somebody's running offer, not yet fit to be seen. @throws NotFoundError when there is none. */
export async function offerRowOf(
  db: TenantExecutor,
  ctx: ServiceContext,
  personId: string,
): Promise<OfferFacts> {
  const row = await db.maybeOne(runningOffer, {
    personId,
    ago30: addMs(ctx.now(), -30 * dayMs),
    ago1: addMs(ctx.now(), -dayMs),
  });
  if (!row) throw new NotFoundError();
  return { ...row, may_be_asked: await mayBeAsked(db, ctx, personId) };
}

/** A pause does not end for who does not consent to being asked. @throws ConsentRequiredError */
export async function assertMayBeAsked(tx: TenantTx, ctx: ServiceContext, personId: string): Promise<void> {
  if (!(await mayBeAsked(tx, ctx, personId))) throw new ConsentRequiredError();
}

async function mayBeAsked(db: TenantExecutor, ctx: ServiceContext, personId: string): Promise<boolean> {
  const views = await consentViewsOf(db, ctx, [personId]);
  return consentFacts(views.get(personId) ?? noConsents, ctx.now().getTime()).mayBeAsked;
}

/** Locks the member's own running offer: nobody changes somebody else's. @throws NotFoundError when there is none. */
export async function lockOwnOffer(tx: TenantTx, ctx: ServiceContext): Promise<{ id: string }> {
  const offer = await tx.maybeOne(lockOffer, { personId: memberOf(ctx).personId });
  if (!offer) throw new NotFoundError();
  return offer;
}
