import type { TenantTables } from "@omzien/db";
import { type Expression, expressionBuilder, type SqlBool } from "kysely";

/**
 * Whether the two of a match `m` still have to agree, while one of them has no e-mail to be asked by: the desk calls.
 * Indexes: the primary keys of match_agreement and person_contact.
 */
export function waitsForCall(): Expression<SqlBool> {
  const eb = expressionBuilder<TenantTables & { m: TenantTables["match"] }, "m">();
  const cannotBeAsked = (side: "m.asker_id" | "m.helper_id") =>
    eb.not(
      eb.or([
        eb.exists(
          eb
            .selectFrom("match_agreement as agreed")
            .select("agreed.match_id")
            .whereRef("agreed.match_id", "=", "m.id")
            .whereRef("agreed.person_id", "=", side),
        ),
        eb.exists(
          eb
            .selectFrom("person_contact as reached")
            .select("reached.person_id")
            .whereRef("reached.person_id", "=", side)
            .where("reached.email", "is not", null),
        ),
      ]),
    );
  return eb.and([
    eb("m.ended_at", "is", null),
    eb.or([cannotBeAsked("m.asker_id"), cannotBeAsked("m.helper_id")]),
  ]);
}
