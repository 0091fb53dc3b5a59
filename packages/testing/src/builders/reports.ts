import type { TenantDb } from "@omzien/db";
import { newId } from "@omzien/services";

interface ReportPlace {
  db: TenantDb;
  clock: { now: () => Date };
}

export interface NewTestReport {
  /** Absent: somebody without an account. */
  by?: { id: string };
  about?: { id: string };
  aboutMatch?: { id: string };
  text?: string;
  /** Now by default. */
  reportedAt?: Date;
}

/** An open report, as a row. */
export async function buildReport(place: ReportPlace, report: NewTestReport = {}): Promise<{ id: string }> {
  const id = newId();
  await place.db.kysely
    .insertInto("report")
    .values({
      id,
      reporter_id: report.by?.id ?? null,
      about_person_id: report.about?.id ?? null,
      about_match_id: report.aboutMatch?.id ?? null,
      text: report.text ?? "Er voelt iets niet goed.",
      cause: "report",
      reported_at: report.reportedAt ?? place.clock.now(),
    })
    .execute();
  return { id };
}
