import { type ConsentFacts, consentFacts, noConsents } from "@omzien/consent";
import { defineQuery, type TenantTx } from "@omzien/db";
import type { ServiceContext } from "../context.ts";
import type { RowOf } from "../row-of.ts";
import { consentViewsOf } from "../search/consent-view-of.ts";
import { heldPeople } from "../search/held-people.ts";

// On its own, before anything is counted: a count in the locking statement would be of before the wait.
const lockPerson = defineQuery<{ id: string }>()((db, param) =>
  db.selectFrom("person").select("id").where("id", "=", param("id")).forNoKeyUpdate(),
);

/** Somebody who asks, with what a new request is checked against. */
const askerById = defineQuery<{ id: string }>()((db, param) =>
  db
    .selectFrom("person as p")
    .select([
      "p.id",
      "p.first_name",
      "p.area_id",
      "p.x",
      "p.y",
      "p.blocked_at",
      "p.restricted_at",
      "p.erased_at",
    ])
    .select((eb) => [
      eb
        .exists(
          eb
            .selectFrom("code_of_conduct_acceptance as ca")
            .select("ca.version")
            .whereRef("ca.person_id", "=", "p.id")
            .where("ca.version", ">=", (required) =>
              required
                .selectFrom("code_of_conduct as cc")
                .select((v) => v.fn.max("cc.version").as("version"))
                .where("cc.asks_again", "=", true),
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
      eb("p.id", "in", heldPeople(db)).$castTo<boolean>().as("is_held"),
    ])
    .where("p.id", "=", param("id")),
);

export interface Asker {
  person: RowOf<typeof askerById>;
  consents: ConsentFacts;
}

/**
 * The person with consents as they stand now, or undefined when the tenant has no such person (any more). Locks the
 * person until the transaction ends, so that limits are counted one request at a time.
 */
export async function findAsker(
  tx: TenantTx,
  ctx: ServiceContext,
  personId: string,
): Promise<Asker | undefined> {
  await tx.maybeOne(lockPerson, { id: personId });
  const person = await tx.maybeOne(askerById, { id: personId });
  if (!person || person.erased_at) return undefined;
  const views = await consentViewsOf(tx, ctx, [personId]);
  return { person, consents: consentFacts(views.get(personId) ?? noConsents, ctx.now().getTime()) };
}
