import type { TenantTables } from "@omzien/db";
import { type Expression, expressionBuilder, sql, type SqlBool } from "kysely";

/** Whether one of the people to whom two columns point keeps the other away; primary key and block_by_blocked. */
export function keptApart(oneColumn: string, otherColumn: string): Expression<SqlBool> {
  const eb = expressionBuilder<TenantTables>();
  const one = sql.ref<string>(oneColumn);
  const other = sql.ref<string>(otherColumn);
  return eb.exists(
    eb
      .selectFrom("block as b")
      .select("b.person_id")
      .where((or) =>
        or.or([
          or.and([or("b.person_id", "=", one), or("b.blocked_id", "=", other)]),
          or.and([or("b.person_id", "=", other), or("b.blocked_id", "=", one)]),
        ]),
      ),
  );
}
