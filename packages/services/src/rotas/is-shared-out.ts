import { defineQuery } from "@omzien/db";

/** Whether a rota of the request runs in which nobody is missing any more; index rota_one_running. */
export const isSharedOut = defineQuery<{ helpRequestId: string; today: string }>()((db, param) =>
  db
    .selectFrom("rota as r")
    .select("r.id")
    .where("r.help_request_id", "=", param("helpRequestId"))
    .where("r.ended_at", "is", null)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("rota_day as d")
            .select("d.date")
            .whereRef("d.rota_id", "=", "r.id")
            .where("d.date", ">", param("today"))
            .where((day) =>
              day(
                "d.needed",
                ">",
                day
                  .selectFrom("rota_shift as s")
                  .select((count) => count.fn.countAll<number>().as("coming"))
                  .whereRef("s.rota_id", "=", "d.rota_id")
                  .whereRef("s.date", "=", "d.date")
                  .where("s.ended_at", "is", null),
              ),
            ),
        ),
      ),
    ),
);
