import type { TenantTables } from "@omzien/db";
import { type Expression, expressionBuilder, sql, type SqlBool } from "kysely";

/**
 * Whether a rota of the request runs in which nobody is missing after today; index rota_one_running.
 * @param requestColumn points at the request.
 * @param today local date; what was open until then can no longer be taken.
 */
export function isSharedOut(requestColumn: string, today: Expression<unknown>): Expression<SqlBool> {
  const eb = expressionBuilder<TenantTables>();
  return eb.exists(
    eb
      .selectFrom("rota as so")
      .select("so.id")
      .where("so.help_request_id", "=", sql.ref<string>(requestColumn))
      .where("so.ended_at", "is", null)
      .where((rota) =>
        rota.not(
          rota.exists(
            rota
              .selectFrom("rota_day as sd")
              .select("sd.date")
              .whereRef("sd.rota_id", "=", "so.id")
              .where("sd.date", ">", sql<string>`${today}::date`)
              .where((day) =>
                day(
                  "sd.needed",
                  ">",
                  day
                    .selectFrom("rota_shift as ss")
                    .select((count) => count.fn.countAll<number>().as("coming"))
                    .whereRef("ss.rota_id", "=", "sd.rota_id")
                    .whereRef("ss.date", "=", "sd.date")
                    .where("ss.ended_at", "is", null),
                ),
              ),
          ),
        ),
      ),
  );
}

/** For lists of requests for which somebody is still to be found. */
export function notSharedOut(requestColumn: string, today: Expression<unknown>): Expression<SqlBool> {
  return expressionBuilder<TenantTables>().not(isSharedOut(requestColumn, today));
}
