import type { TenantTx } from "@omzien/db";
import { matchesOfPerson } from "./matches-of-person.ts";

/**
 * Empties somebody's own reports and removes what was written down about them on the telephone. What the desk noted
 * on a report by another stays with that report: it is about another's safety.
 */
export async function eraseRecords(tx: TenantTx, personId: string): Promise<void> {
  await tx.kysely
    .deleteFrom("call_note")
    .where((eb) =>
      eb.or([
        eb("person_id", "=", personId),
        eb("help_request_id", "in", (own) =>
          own.selectFrom("help_request as own").select("own.id").where("own.person_id", "=", personId),
        ),
        eb("match_id", "in", matchesOfPerson(tx, personId)),
      ]),
    )
    .where((eb) =>
      eb.or([
        eb("report_id", "is", null),
        eb("report_id", "in", (own) =>
          own.selectFrom("report as own").select("own.id").where("own.reporter_id", "=", personId),
        ),
      ]),
    )
    .execute();
  await tx.kysely
    .updateTable("report")
    .set({ text: "", reporter_contact: "", page: "", closing_remark: "", reporter_id: null })
    .where("reporter_id", "=", personId)
    .execute();
  // That an alarm was looked into stays; what was found about who left goes.
  await tx.kysely
    .updateTable("look_alarm_review")
    .set({ note: "" })
    .where("note", "<>", "")
    .where((eb) => eb.or([eb("viewer_id", "=", personId), eb("looked_into_by", "=", personId)]))
    .execute();
}
