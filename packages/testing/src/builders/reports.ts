import type { TenantDb } from "@omzien/db";
import { newId } from "@omzien/services";
import type { TestClock } from "../test-clock.ts";
import type { TestPerson } from "./people.ts";

export interface ReportOptions {
  /** Absent: somebody without an account. */
  by?: TestPerson;
  about?: TestPerson;
  aboutMatch?: { id: string };
  text?: string;
}

/** An open report straight into its table, made now. */
export async function aReport(
  place: { db: TenantDb; clock: TestClock },
  options: ReportOptions = {},
): Promise<{ id: string }> {
  const id = newId();
  await place.db.kysely
    .insertInto("report")
    .values({
      id,
      reporter_id: options.by?.id ?? null,
      about_person_id: options.about?.id ?? null,
      about_match_id: options.aboutMatch?.id ?? null,
      text: options.text ?? "Er voelt iets niet goed.",
      cause: "report",
      reported_at: place.clock.now(),
    })
    .execute();
  return { id };
}
