import { notPersonal, type Projected } from "@omzien/consent";
import type { SupportView } from "@omzien/contracts";
import { transaction } from "@omzien/db";
import type { SupportActor } from "@omzien/tenancy";
import type { ServiceContext } from "../context.ts";
import { ForbiddenError, NotFoundError, UnauthenticatedError } from "../errors.ts";
import { isoInstant } from "../iso-instant.ts";
import { numbersOf } from "./number-queries.ts";
import { findVisitById, insertLook } from "./queries.ts";

/** @throws UnauthenticatedError for visitors, ForbiddenError for members of the municipality. */
export function supportActorOf({ actor }: Pick<ServiceContext, "actor">): SupportActor {
  if (actor.kind === "support") return actor;
  throw actor.kind === "member" ? new ForbiddenError() : new UnauthenticatedError();
}

/**
 * How the site is doing, for who was let in: numbers and moments, nothing about anybody. That they looked is written
 * down before there is an answer.
 * @throws ForbiddenError, UnauthenticatedError
 */
export async function getSupportView({ ctx }: { ctx: ServiceContext }): Promise<Projected<SupportView>> {
  const { visitId } = supportActorOf(ctx);
  return transaction(ctx.db, async (tx) => {
    await insertLook(tx, { visitId, at: ctx.now(), what: "view" });
    const visit = await findVisitById(tx, visitId);
    if (visit === undefined) throw new NotFoundError();
    const { who, reason, ends_at: endsAt } = visit;
    const numbers = await numbersOf(tx, ctx.now());
    return notPersonal({ who, reason, endsAt: isoInstant(endsAt), ...numbers });
  });
}
