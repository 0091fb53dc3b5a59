import { notPersonal, type Projected } from "@omzien/consent";
import type { ConsentRecording } from "@omzien/contracts";
import type { TenantExecutor } from "@omzien/db";
import { consentRows, type ConsentRow } from "../queries.ts";
import { openUntil, type RecordingRow } from "./queries.ts";

/** Questions as they were read aloud, and what was ticked: about nobody whom the reader does not know already. */
export async function presentRecordings(
  db: TenantExecutor,
  rows: readonly RecordingRow[],
): Promise<Projected<ConsentRecording>[]> {
  const events = await consentRows(
    db,
    rows.map((row) => row.person_id),
  );
  return rows.map((row) => presentRecording(row, events));
}

function presentRecording(row: RecordingRow, events: readonly ConsentRow[]): Projected<ConsentRecording> {
  return notPersonal({
    id: row.id,
    recordedAt: row.recorded_at.toISOString(),
    openUntil: openUntil(row.recorded_at).toISOString(),
    answers: firstOfEach(
      row.event_ids.flatMap((id) => events.find((known) => known.id === id) ?? []),
    ).flatMap((event) => {
      if (event.status !== "given" && event.status !== "refused") return [];
      return [
        {
          question: event.question ?? event.purpose,
          explanation: event.explanation ?? "",
          textVersion: event.text_version,
          answer: event.status,
          lapsesAt: event.valid_until?.toISOString() ?? null,
        },
      ];
    }),
    answer: row.answer,
    answeredAt: row.answered_at?.toISOString() ?? null,
  });
}

/** As it was said on the telephone: what was confirmed later is the same answer once more, and comes after it. */
function firstOfEach(events: readonly ConsentRow[]): ConsentRow[] {
  return events.filter(
    ({ purpose }, index) => events.findIndex((other) => other.purpose === purpose) === index,
  );
}
