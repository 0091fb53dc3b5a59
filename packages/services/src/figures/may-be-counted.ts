import type { TenantTables } from "@omzien/db";
import { type Expression, expressionBuilder, sql, type SqlBool } from "kysely";
import { notOnHold } from "../restriction/on-hold.ts";

/**
 * Whether the person to whom a column points may be counted: their data are not on hold, and they do not object to
 * figures, by what they said last (GDPR art. 18 and 21). Index: consent_event_by_person.
 */
export function mayBeCounted(personColumn: string): Expression<SqlBool> {
  const eb = expressionBuilder<TenantTables>();
  const lastWord = eb
    .selectFrom("consent_event as said")
    .select("said.status")
    .where("said.person_id", "=", sql.ref<string>(personColumn))
    .where("said.purpose", "=", "statistics")
    .orderBy("said.at", "desc")
    .orderBy("said.id", "desc")
    .limit(1);
  return eb.and([
    notOnHold(personColumn),
    sql<SqlBool>`coalesce((${lastWord}) not in ('withdrawn', 'refused', 'revoked-by-org', 'invalidated'), true)`,
  ]);
}
