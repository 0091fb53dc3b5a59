import type { TenantTables } from "@omzien/db";
import { type Expression, expressionBuilder, sql, type SqlBool } from "kysely";

/** Whether the person to whom a column points keeps their data on hold; by primary key. */
export function onHold(personColumn: string): Expression<SqlBool> {
  const eb = expressionBuilder<TenantTables>();
  return eb.exists(
    eb
      .selectFrom("person as holder")
      .select("holder.id")
      .where("holder.id", "=", sql.ref<string>(personColumn))
      .where("holder.restricted_at", "is not", null),
  );
}

/** For lists that have no place for somebody who keeps their data on hold. */
export function notOnHold(personColumn: string): Expression<SqlBool> {
  return expressionBuilder<TenantTables>().not(onHold(personColumn));
}
