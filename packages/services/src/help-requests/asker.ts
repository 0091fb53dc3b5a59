import { type ConsentFacts, consentFacts, noConsents } from "@omzien/consent";
import { defineQuery, type TenantExecutor } from "@omzien/db";
import type { ServiceContext } from "../context.ts";
import type { RowOf } from "../row-of.ts";
import { consentViewsOf } from "../search/consent-view-of.ts";

/** Somebody who asks, with what a new request is checked against. Locks the person: limits are counted safely. */
const lockAsker = defineQuery<{ id: string }>()((db, param) =>
  db
    .selectFrom("person as p")
    .select(["p.id", "p.first_name", "p.area_id", "p.x", "p.y", "p.blocked_at", "p.erased_at"])
    .select((eb) => [
      eb
        .exists(
          eb
            .selectFrom("code_of_conduct_acceptance as ca")
            .select("ca.version")
            .whereRef("ca.person_id", "=", "p.id")
            .where("ca.version", "=", (current) =>
              current.selectFrom("code_of_conduct as cc").select((v) => v.fn.max("cc.version").as("version")),
            ),
        )
        .as("code_accepted"),
      eb
        .selectFrom("help_request as r")
        .select((count) => count.fn.countAll<number>().as("open"))
        .whereRef("r.person_id", "=", "p.id")
        .where("r.state", "in", ["triage", "open"])
        .as("open_requests"),
      eb.selectFrom("site as s").select("s.rules").as("rules"),
    ])
    .where("p.id", "=", param("id"))
    .forNoKeyUpdate("p"),
);

export interface Asker {
  person: RowOf<typeof lockAsker>;
  consents: ConsentFacts;
}

/** The person with consents as they stand now, or undefined when the tenant has no such person (any more). */
export async function findAsker(
  tx: TenantExecutor,
  ctx: ServiceContext,
  personId: string,
): Promise<Asker | undefined> {
  const person = await tx.maybeOne(lockAsker, { id: personId });
  if (!person || person.erased_at) return undefined;
  const views = await consentViewsOf(tx, ctx, [personId]);
  return { person, consents: consentFacts(views.get(personId) ?? noConsents, ctx.now().getTime()) };
}
