import { workTableSize } from "@omzien/contracts";
import type { TenantExecutor } from "@omzien/db";
import { listStart, type RequestRow, unansweredRequests } from "../help-requests/queries.ts";
import { addMs, dayMs } from "../local-time.ts";

/** The requests of the desk's list of unanswered ones, the longest waiting first, as many as one table holds. */
export async function waitingRequests(
  db: TenantExecutor,
  now: Date,
): Promise<{ rows: RequestRow[]; hasMore: boolean }> {
  const rows = await db.all(unansweredRequests, {
    ...listStart.unanswered,
    limit: workTableSize + 1,
    now,
    openedBefore: addMs(now, -dayMs),
  });
  return { rows: rows.slice(0, workTableSize), hasMore: rows.length > workTableSize };
}
