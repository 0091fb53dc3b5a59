import type { TenantTables } from "@omzien/db";
import { type Expression, expressionBuilder, sql, type SqlBool } from "kysely";

/**
 * Whether another municipality may have somebody for a request, until that is taken back or over; index
 * forwarding_by_request.
 * @param requestColumn points at the request.
 */
export function repliedElsewhere(requestColumn: string, now: Expression<unknown>): Expression<SqlBool> {
  const eb = expressionBuilder<TenantTables>();
  return eb.exists(
    eb
      .selectFrom("forwarding as rf")
      .innerJoin("forwarding_answer as ra", "ra.forwarding_id", "rf.id")
      .leftJoin("forwarding_recall as rr", "rr.forwarding_id", "rf.id")
      .select("rf.id")
      .where("rf.help_request_id", "=", sql.ref<string>(requestColumn))
      .where("rf.expires_at", ">", sql<Date>`${now}::timestamptz`)
      .where("ra.answer", "<>", "nobody")
      .where("rr.forwarding_id", "is", null),
  );
}
