import type { TenantTables } from "@omzien/db";
import { type Expression, expressionBuilder, type SqlBool } from "kysely";
import { hasAddress } from "../contacts/contact-rows.ts";

/**
 * Whether the two of a match `m` still have to agree, while one of them has no e-mail to be asked by: the desk calls.
 * Index: the primary key of match_agreement.
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
        hasAddress(side),
      ]),
    );
  return eb.and([
    eb("m.ended_at", "is", null),
    eb.or([cannotBeAsked("m.asker_id"), cannotBeAsked("m.helper_id")]),
  ]);
}
