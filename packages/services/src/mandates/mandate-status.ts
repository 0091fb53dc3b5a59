import { type AgeBand, type MandateScope, mandateHolds, scopesAtAge } from "@omzien/consent";
import type { MandateStatus } from "@omzien/contracts";
import { addMs, dayMs } from "../local-time.ts";
import type { MandateRow } from "./queries.ts";

/** So long somebody has to accept; then the giver has to ask again. */
export const daysToAccept = 14;

type Times = Pick<MandateRow, "made_at" | "begins_at" | "ends_at" | "ended_at" | "by_blocked_at">;

/** How a mandate stands at an instant; pure. The instant at which it is over is the first at which it is. */
export function mandateStatus(row: Times, now: Date): MandateStatus {
  if (row.ended_at !== null) return "ended";
  if (row.begins_at === null) return now < acceptUntil(row) ? "waiting" : "lapsed";
  if (now >= row.ends_at) return "over";
  return row.by_blocked_at === null ? "running" : "resting";
}

function acceptUntil({ made_at: madeAt, ends_at: endsAt }: Times): Date {
  const lapsesAt = addMs(madeAt, daysToAccept * dayMs);
  return lapsesAt < endsAt ? lapsesAt : endsAt;
}

/** What a mandate gives its representative at this instant; nothing at all unless it holds. */
export function scopesHeld(row: MandateRow, age: AgeBand, now: Date): readonly MandateScope[] {
  const term = {
    beginsAt: row.begins_at?.getTime() ?? null,
    endsAt: row.ends_at.getTime(),
    endedAt: row.ended_at?.getTime() ?? null,
  };
  const isThere = row.by_erased_at === null && row.by_blocked_at === null && row.erased_at === null;
  return isThere && mandateHolds(term, now.getTime()) ? scopesAtAge(row.capacity, row.scope, age) : [];
}
